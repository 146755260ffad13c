package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What stays of a file stays to the character")
class StageKeepsFormattingTest {

    private static final String THROWS = "throw new UnsupportedOperationException(\"Lesson 1: write A.";

    @Test
    @DisplayName("however it is laid out")
    void oddFormatting() {
        String source = """
            class A{
            // region Lesson 1: odd
            \tpublic   int a( int  x ,int... y )
            \tthrows   RuntimeException  // as it was
            \t{
            \t  return x ; }
            /* before */ private int p; /* after */
                int b() { return 1; } private int q; int c() { return 2; };
                int d; private int r; // the rest
            // endregion
               int   kept( ) { return  1 ; }
            }
            """;

        assertThat(EngineSource.of("A.java", source).stage(0)).isEqualTo("""
            class A{
            // region Lesson 1: odd
            \tpublic   int a( int  x ,int... y )
            \tthrows   RuntimeException  // as it was
            \t{
            \t    %sa");
            \t}
                int b() {
                    %sb");
                } int c() {
                    %sc");
                };
                int d;
            // endregion
               int   kept( ) { return  1 ; }
            }
            """.formatted(THROWS, THROWS, THROWS));
    }

    @Test
    @DisplayName("with the comments that belong to nobody, and without those of what is cut out")
    void comments() {
        String source = """
            class A {
                // region Lesson 1: comments
                // Stands alone.

                // Belongs to p,
                /* as does this, */
                /** and this. */
                @Deprecated
                private int p;

                // Stands alone, too.

                int x; // about x
                private int q; // about q
                int y; // about y
                private int r;
                // Last words.
                // endregion
            }
            """;

        assertThat(EngineSource.of("A.java", source).stage(0)).isEqualTo("""
            class A {
                // region Lesson 1: comments
                // Stands alone.

                // Stands alone, too.

                int x; // about x
                int y; // about y
                // Last words.
                // endregion
            }
            """);
    }

    @Test
    @DisplayName("with one blank line where something was cut out, and none at a region's ends")
    void blankLines() {
        String source = """
            class A {
                // region Lesson 1: blank lines

                private int p;


                int x;


                private int q;

                private int r;


                int y;

                private int s;

                // endregion


                int kept;
            }
            """;

        assertThat(EngineSource.of("A.java", source).stage(0)).isEqualTo("""
            class A {
                // region Lesson 1: blank lines
                int x;

                int y;
                // endregion


                int kept;
            }
            """);
    }

    @Test
    @DisplayName("and braces and region comments inside strings mean nothing")
    void strings() {
        String source = """
            class A {
                // region Lesson 1: strings
                static final String TEXT = \"""
                        // endregion
                        } { // region Lesson 9: no region
                        \""";
                static final String LINE = "// endregion }";

                String a() {
                    return \"""
                            }
                            // endregion
                            \""" + '}' + "\\"}";
                }
                /* // endregion */
                // endregion
            }
            """;

        assertThat(EngineSource.of("A.java", source).stage(0)).isEqualTo("""
            class A {
                // region Lesson 1: strings
                static final String TEXT = \"""
                        // endregion
                        } { // region Lesson 9: no region
                        \""";
                static final String LINE = "// endregion }";

                String a() {
                    %sa");
                }
                /* // endregion */
                // endregion
            }
            """.formatted(THROWS));
    }

    @Test
    @DisplayName("but for line ends, which become \\n, and letters beyond the first plane count as one place each")
    void lineEndsAndLetters() {
        String source = "class A {\r\n"
                + "    // region Lesson 1: ∂\r\n"
                + "    /* 𝛼 */ int a(String 𝛽) { return \"𝛾\".length(); } // 𝛿\r\n"
                + "    // endregion\r\n"
                + "}\r\n";

        assertThat(EngineSource.of("A.java", source).stage(0)).isEqualTo("""
            class A {
                // region Lesson 1: ∂
                /* 𝛼 */ int a(String 𝛽) {
                    %sa");
                } // 𝛿
                // endregion
            }
            """.formatted(THROWS));
    }
}
