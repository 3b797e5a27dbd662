package onepoint.neural.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void phases_cut_the_step_at_half_and_at_three_quarters() {
        Schedule schedule = Schedule.phases(40);
        assertThat(schedule.at(19)).isEqualTo(0.1);
        assertThat(schedule.at(20)).isCloseTo(0.01, within(1e-17));
        assertThat(schedule.at(29)).isCloseTo(0.01, within(1e-17));
        assertThat(schedule.at(30)).isCloseTo(0.001, within(1e-18));
    }

    @Test
    void a_shrinking_step_loses_a_hundredth_an_epoch() {
        assertThat(Schedule.shrinking().at(0)).isEqualTo(0.1);
        assertThat(Schedule.shrinking().at(2)).isCloseTo(0.1 * 0.99 * 0.99, within(1e-16));
        assertThat(Schedule.constant(0.05).at(99)).isEqualTo(0.05);
    }
}
