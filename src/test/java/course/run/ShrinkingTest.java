package course.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayName("Shrinking")
class ShrinkingTest {

    private static final AtomicInteger TRIES = new AtomicInteger();

    /** Properties that are run by the tests below, and by nothing else. */
    static class Failing {

        @Property
        void slowly(@ForAll @Size(50) List<Integer> numbers) throws InterruptedException {
            TRIES.incrementAndGet();
            Thread.sleep(100);
            fail("it always fails");
        }

        @Property
        void atAStub(@ForAll @Size(50) List<Integer> numbers) {
            TRIES.incrementAndGet();
            throw new UnsupportedOperationException("Lesson 5: write Value.backward");
        }
    }

    @BeforeEach
    void countAnew() {
        TRIES.set(0);
    }

    /** What the property has thrown at its end. */
    private static Optional<Throwable> run(String property) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectMethod(Failing.class, property, List.class))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.shrinking.bounded.seconds", "4")
                .build();
        LauncherConfig config = LauncherConfig.builder()
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        AtomicInteger ended = new AtomicInteger();
        Throwable[] thrown = new Throwable[1];
        LauncherFactory.create(config).execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    ended.incrementAndGet();
                    thrown[0] = result.getThrowable().orElse(null);
                }
            }
        });
        assertThat(ended).hasValue(1);
        return Optional.ofNullable(thrown[0]);
    }

    @Test
    @DisplayName("ends when its time is over, and takes the processor from no later test")
    void endsInTime() throws InterruptedException {
        Optional<Throwable> thrown = run("slowly");
        Thread.sleep(500);
        int tries = TRIES.get();
        Thread.sleep(500);

        assertThat(thrown.orElseThrow()).hasMessageContaining("it always fails");
        assertThat(tries).isGreaterThan(1);
        assertThat(TRIES).hasValue(tries);
    }

    @Test
    @DisplayName("is not done for a stub, which is told of as it is")
    void notForStubs() {
        Optional<Throwable> thrown = run("atAStub");

        assertThat(TRIES).hasValue(1);
        assertThat(thrown.orElseThrow())
                .hasMessage("Lesson 5: write Value.backward")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }
}
