package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stage of an engine file")
class StageTest {

    private static final String VALUE = """
        package dagnet;

        /** A number. */
        public final class Value {

            // region Lesson 1: a sum
            /** The number, kept. */
            private final double data;

            // How it is made
            // is nobody's business.
            private Value(double data) {
                this.data = data;
            }

            /** A leaf. */
            public static Value of(double data) {
                return new Value(data); // nothing to it
            }

            /** The number itself. */
            @Deprecated
            public double data() {
                // why not
                return data;
            }
            // endregion

            // region Lesson 2: a product
            /** {@code this · other} */
            public Value mul(Value other) {
                return new Value(product(data, other.data));
            }

            private static double product(double a, double b) {
                return a * b;
            }
            // endregion

            /** For people to read. */
            @Override
            public String toString() {
                return "Value(" + data() + ")";
            }
        }
        """;

    @Test
    @DisplayName("keeps the lessons that are done, and has stubs in place of those to come")
    void stage1() {
        String stage = EngineSource.of("Value.java", VALUE).stage(1);

        assertThat(stage)
                .startsWith(VALUE.substring(0, VALUE.indexOf("    // region Lesson 2")))
                .endsWith("""
                        // region Lesson 2: a product
                        /** {@code this · other} */
                        public Value mul(Value other) {
                            throw new UnsupportedOperationException("Lesson 2: write Value.mul");
                        }
                        // endregion

                        /** For people to read. */
                        @Override
                        public String toString() {
                            return "Value(" + data() + ")";
                        }
                    }
                    """);
    }

    @Test
    @DisplayName("0 is the starter: Javadoc, annotations and signatures stay, bodies and all that is private go")
    void stage0() {
        String stage = EngineSource.of("Value.java", VALUE).stage(0);

        assertThat(stage).isEqualTo("""
            package dagnet;

            /** A number. */
            public final class Value {

                // region Lesson 1: a sum
                /** A leaf. */
                public static Value of(double data) {
                    throw new UnsupportedOperationException("Lesson 1: write Value.of");
                }

                /** The number itself. */
                @Deprecated
                public double data() {
                    throw new UnsupportedOperationException("Lesson 1: write Value.data");
                }
                // endregion

                // region Lesson 2: a product
                /** {@code this · other} */
                public Value mul(Value other) {
                    throw new UnsupportedOperationException("Lesson 2: write Value.mul");
                }
                // endregion

                /** For people to read. */
                @Override
                public String toString() {
                    return "Value(" + data() + ")";
                }
            }
            """);
    }

    @Test
    @DisplayName("of the last lesson is the file itself")
    void lastStage() {
        assertThat(EngineSource.of("Value.java", VALUE).stage(2)).isEqualTo(VALUE);
    }

    @Test
    @DisplayName("names the types of the parameters where a name alone could mean two methods")
    void overloads() {
        String stage = EngineSource.of("Value.java", """
            final class Value {
                // region Lesson 1: overloads
                static final double data = 0;

                static Value of(double data) { return null; }

                static Value of(double... data) { return null; }

                Value add(Value other, java.util.List<Value> more) { return null; }

                Value add() { return null; }

                double data() { return 0; }

                Value(int a) {}

                Value(int a, String[] b) {}

                void only() {}

                private void only(int hidden) {}
                // endregion
            }
            """).stage(0);

        assertThat(stage.lines().filter(line -> line.contains("write")).map(StageTest::whatToWrite))
                .containsExactly(
                        "Value.of(double)",
                        "Value.of(double...)",
                        "Value.add(Value, java.util.List<Value>)",
                        "Value.add()",
                        "Value.data",
                        "new Value(int)",
                        "new Value(int, String[])",
                        "Value.only");
    }

    private static String whatToWrite(String line) {
        return line.replaceFirst(".*write ", "").replaceFirst("\"\\);", "");
    }

    @Test
    @DisplayName("keeps a call of the superclass's constructor that the stub could not be compiled without")
    void superCall() {
        String stage = EngineSource.of("Sgd.java", """
            final class Sgd extends Optimizer {
                // region Lesson 11: gradient descent
                private final double momentum;

                Sgd(double rate, double momentum) {
                    super(rate);
                    this.momentum = momentum;
                }
                // endregion
            }
            """).stage(0);

        assertThat(stage).isEqualTo("""
            final class Sgd extends Optimizer {
                // region Lesson 11: gradient descent
                Sgd(double rate, double momentum) {
                    super(rate);
                    throw new UnsupportedOperationException("Lesson 11: write new Sgd");
                }
                // endregion
            }
            """);
    }

    @Test
    @DisplayName("leaves nothing but the headings of a region in which all is private")
    void allPrivate() {
        String stage = EngineSource.of("Value.java", """
            final class Value {

                // region Lesson 1: secrets
                private int a;
                private int b; // after a

                static {
                    System.out.println();
                }

                private enum E {
                    A
                }
                // endregion
            }
            """).stage(0);

        assertThat(stage).isEqualTo("""
            final class Value {

                // region Lesson 1: secrets
                // endregion
            }
            """);
    }
}
