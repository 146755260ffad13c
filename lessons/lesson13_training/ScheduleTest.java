package lesson13_training;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.optim.Schedule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    @Test
    @DisplayName("a constant schedule has the same rate at every step")
    void constant() {
        Schedule schedule = Schedule.constant(0.1);

        assertThat(schedule.at(0)).isEqualTo(0.1);
        assertThat(schedule.at(1_000_000)).isEqualTo(0.1);
    }

    @Test
    @DisplayName("a linear schedule from 1 to 0.1 over 100 steps: 1 at step 0, 0.991 at step 1, 0.1 from step 100 on")
    void linear() {
        Schedule schedule = Schedule.linear(1, 0.1, 100);

        assertThat(schedule.at(0))
                .as("at step 0")
                .ifItIs(0.991, "steps are counted from 0, and the first has the start")
                .isEqualTo(1);
        assertThat(schedule.at(1))
                .as("at step 1")
                .ifItIs(1 - 0.9 / 99, "divide by steps, not by steps - 1: the end is for step 100")
                .isEqualTo(0.991, within(1e-12));
        assertThat(schedule.at(50)).as("at step 50").isEqualTo(0.55, within(1e-12));
        assertThat(schedule.at(99)).as("at step 99").isEqualTo(0.109, within(1e-12));
        assertThat(schedule.at(100)).as("at step 100").isEqualTo(0.1);
        assertThat(schedule.at(250))
                .as("at step 250, long after the end, where the line would go on")
                .isEqualTo(0.1);
    }

    @Test
    @DisplayName("a cosine schedule from 1 to 0 over 100 steps: slow at both ends, and half way at step 50")
    void cosine() {
        Schedule schedule = Schedule.cosine(1, 0, 100);

        assertThat(schedule.at(0)).as("at step 0").isEqualTo(1);
        assertThat(schedule.at(25)).as("at step 25").isEqualTo((1 + Math.sqrt(0.5)) / 2, within(1e-12));
        assertThat(schedule.at(50)).as("at step 50").isEqualTo(0.5, within(1e-12));
        assertThat(schedule.at(75)).as("at step 75").isEqualTo((1 - Math.sqrt(0.5)) / 2, within(1e-12));
        assertThat(schedule.at(100)).as("at step 100").isEqualTo(0);
        assertThat(schedule.at(250))
                .as("at step 250, long after the end, where a cosine would rise again")
                .isEqualTo(0);
    }

    @Test
    @DisplayName("stairs that halve the rate every 10 steps: steps 0 to 9 are one stair, 10 to 19 the next")
    void stairs() {
        Schedule schedule = Schedule.stairs(0.8, 0.5, 10);

        assertThat(schedule.at(0)).as("at step 0").isEqualTo(0.8);
        assertThat(schedule.at(9))
                .as("at step 9, still on the first stair: step / every is rounded down")
                .isEqualTo(0.8);
        assertThat(schedule.at(10)).as("at step 10").isEqualTo(0.4);
        assertThat(schedule.at(19)).as("at step 19").isEqualTo(0.4);
        assertThat(schedule.at(20)).as("at step 20").isEqualTo(0.2);
    }

    @ParameterizedTest(name = "a schedule over {0} steps is refused")
    @ValueSource(ints = {0, -5})
    void badSchedules(int steps) {
        assertThatThrownBy(() -> Schedule.linear(1, 0, steps), "linear(1, 0, %s)", steps)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + steps);
        assertThatThrownBy(() -> Schedule.cosine(1, 0, steps), "cosine(1, 0, %s)", steps)
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Schedule.stairs(1, 0.5, steps), "stairs(1, 0.5, %s)", steps)
                .isInstanceOf(IllegalArgumentException.class);
    }
}
