package onepoint.neural.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SectionTest {
    private static final String PAGE = "<body>\n<main>\n<p>audit</p>\n</main>\n</body>\n";

    private static Section section(String text) {
        return new Section(
                "<!-- neural networks: begin -->\n" + text + "\n<!-- neural networks: end -->\n");
    }

    @Test
    void it_ends_the_main_part_and_takes_the_place_of_an_earlier_one() {
        String once = section("one").within(PAGE);
        assertThat(once).contains("<p>audit</p>\n<!-- neural networks: begin -->\none\n");
        String twice = section("two").within(once);
        assertThat(twice).isEqualTo(section("two").within(PAGE)).doesNotContain("one");
    }

    @Test
    void a_page_without_a_main_part_is_refused() {
        assertThatThrownBy(() -> section("x").within("<p>something else</p>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be of an audit");
    }
}
