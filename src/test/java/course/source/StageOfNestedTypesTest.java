package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a lesson to come")
class StageOfNestedTypesTest {

    @Test
    @DisplayName("constants and nested types stay, and their methods become stubs, too")
    void nestedTypes() {
        String stage = EngineSource.of("Training.java", """
            final class Training {
                // region Lesson 12: training
                /** How often. */
                public static final int EPOCHS = 100;
                static final double RATE = 0.1;

                private record Step(int number) {}

                /** What can be chosen. */
                public record Options(int epochs, double rate) {

                    private static final int MOST = 1000;

                    /** Checks them. */
                    public Options {
                        if (epochs > MOST) {
                            throw new IllegalArgumentException();
                        }
                    }

                    static Options standard() {
                        return new Options(EPOCHS, RATE);
                    }
                }

                interface Loss {
                    double of(double prediction);

                    default Loss twice() {
                        return x -> 2 * of(x);
                    }

                    private void hidden() {}
                }

                static class History {
                    private int size;
                }
                // endregion
            }
            """).stage(11);

        assertThat(stage).isEqualTo("""
            final class Training {
                // region Lesson 12: training
                /** How often. */
                public static final int EPOCHS = 100;
                static final double RATE = 0.1;

                /** What can be chosen. */
                public record Options(int epochs, double rate) {

                    /** Checks them. */
                    public Options {
                        throw new UnsupportedOperationException("Lesson 12: write new Training.Options");
                    }

                    static Options standard() {
                        throw new UnsupportedOperationException("Lesson 12: write Training.Options.standard");
                    }
                }

                interface Loss {
                    double of(double prediction);

                    default Loss twice() {
                        throw new UnsupportedOperationException("Lesson 12: write Training.Loss.twice");
                    }
                }

                static class History {
                }
                // endregion
            }
            """);
    }

    @Test
    @DisplayName("an enum keeps its constants, and the methods in their bodies become stubs")
    void enumConstants() {
        String stage = EngineSource.of("Activation.java", """
            enum Activation {
                // region Lesson 8: activations
                /** {@code x} */
                LINEAR {
                    @Override
                    double of(double x) {
                        return x;
                    }
                },
                RELU {
                    private final double kink = 0;

                    @Override
                    double of(double x) {
                        return Math.max(kink, x);
                    }
                };

                abstract double of(double x);
                // endregion
            }
            """).stage(7);

        assertThat(stage).isEqualTo("""
            enum Activation {
                // region Lesson 8: activations
                /** {@code x} */
                LINEAR {
                    @Override
                    double of(double x) {
                        throw new UnsupportedOperationException("Lesson 8: write Activation.LINEAR.of");
                    }
                },
                RELU {
                    @Override
                    double of(double x) {
                        throw new UnsupportedOperationException("Lesson 8: write Activation.RELU.of");
                    }
                };

                abstract double of(double x);
                // endregion
            }
            """);
    }

    @Test
    @DisplayName("a region may stand inside a nested type, or hold a whole type")
    void regionsAnywhere() {
        String stage = EngineSource.of("Outer.java", """
            class Outer {
                static class Inner {
                    // region Lesson 1: inside
                    int a() {
                        return 1;
                    }
                    // endregion

                    private int kept;
                }
            }

            // region Lesson 2: a whole type
            class Second {
                int b() {
                    return 2;
                }
            }
            // endregion
            """).stage(0);

        assertThat(stage).isEqualTo("""
            class Outer {
                static class Inner {
                    // region Lesson 1: inside
                    int a() {
                        throw new UnsupportedOperationException("Lesson 1: write Outer.Inner.a");
                    }
                    // endregion

                    private int kept;
                }
            }

            // region Lesson 2: a whole type
            class Second {
                int b() {
                    throw new UnsupportedOperationException("Lesson 2: write Second.b");
                }
            }
            // endregion
            """);
    }
}
