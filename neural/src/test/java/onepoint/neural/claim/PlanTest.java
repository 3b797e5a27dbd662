package onepoint.neural.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Plan DEFAULT = Plan.scaled(1, 7);

    @Test
    void places_spread_from_the_first_few_epochs_to_the_last() {
        assertThat(DEFAULT.placed()).containsExactly(3, 12, 20, 29);
        assertThat(DEFAULT.early()).containsExactly(3, 7, 10, 14);
        assertThat(Plan.paper(7).placed()).hasSize(297).startsWith(3).endsWith(299);
    }

    @Test
    void cuts_come_before_the_first_cut_of_the_runs() {
        assertThat(DEFAULT.cuts()).containsExactly(1, 3, 7, 15);
    }

    @Test
    void a_small_study_still_has_everything_to_compare() {
        Plan small = Plan.scaled(0.01, 7);
        assertThat(small.branches()).isEqualTo(2);
        assertThat(small.runs()).isEqualTo(2);
        assertThat(small.placed()).hasSizeGreaterThan(1);
        assertThat(small.cuts()).hasSizeGreaterThan(1);
        assertThat(small.images()).isEqualTo(64);
    }

    @Test
    void numbers_out_of_range_are_refused() {
        assertThatThrownBy(() -> new Plan(64, 64, 32, 2, 8, 2, 10, 3, 2, 4, 2, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan.branches is 3, must be even");
        assertThatThrownBy(() -> new Plan(31, 64, 32, 2, 8, 2, 10, 2, 2, 4, 2, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan.images is 31, must be at least 32");
    }
}
