package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A stub")
class StubBodyTest {

    @Test
    @DisplayName("is told from a written body, also when it calls the superclass's constructor")
    void isStub() {
        assertThat(StubBody.isStub(StubBody.of(1, "Value.add(Value)", "", "    ")))
                .isTrue();
        assertThat(StubBody.isStub(StubBody.of(11, "new Sgd", "super(rate);", "\t")))
                .isTrue();
    }

    @Test
    @DisplayName("may be laid out anew")
    void otherLayout() {
        assertThat(StubBody.isStub("{throw new UnsupportedOperationException(\n\"Lesson 1: write Value.of\"\n);}"))
                .isTrue();
    }

    @ParameterizedTest
    @DisplayName("is one no more as soon as somebody has changed anything in it")
    @ValueSource(
            strings = {
                "{}",
                "{ return 1; }",
                "{ throw new UnsupportedOperationException(); }",
                "{ throw new UnsupportedOperationException(\"Lesson 1: write Value.of\"); // my thoughts\n }",
                "{ log(); throw new UnsupportedOperationException(\"Lesson 1: write Value.of\"); }",
            })
    void written(String body) {
        assertThat(StubBody.isStub(body)).isFalse();
    }
}
