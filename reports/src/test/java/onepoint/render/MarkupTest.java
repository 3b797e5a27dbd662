package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void htmlLosesEveryCharacterThatCouldOpenOrCloseSomething() {
        assertThat(Markup.html("<script>alert(\"x\" & 'y')</script>"))
                .isEqualTo("&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;");
    }

    @Test
    void charactersThatHideOrReorderTextAreSpelledOut() {
        assertThat(Markup.html("a\u202eb\u200fc\u2066d\u0000e\ufefff\u2028g"))
                .isEqualTo("a\\u202eb\\u200fc\\u2066d\\u0000e\\ufefff\\u2028g");
        assertThat(Markup.html("\ud83d\ude00 \u00e9 \u05d0\n\t"))
                .isEqualTo("\ud83d\ude00 \u00e9 \u05d0\n\t");
        assertThat(Markup.html("\udb40\udc41"))
                .as("an invisible tag character")
                .isEqualTo("\\udb40\\udc41");
        assertThat(Markup.html("\ud800")).isEqualTo("\\ud800");
    }

    @Test
    void markdownTextStaysInItsCellAndOnItsLine() {
        assertThat(Markup.markdown("a|b\nc")).isEqualTo("a&#124;b c");
        assertThat(Markup.markdown("<b>[x](y) *z* `c` @me #1 \\"))
                .doesNotContainPattern("[<>\\[\\]*`@\\\\]");
        assertThat(Markup.markdown("T1-MAIN, d = 2\u202e")).isEqualTo("T1-MAIN, d = 2\\u202e");
    }

    @Test
    void anchorsDifferForDifferentIdsAndNeedNoEscape() {
        assertThat(Markup.anchor("f-", "T1:4"))
                .isEqualTo("f-T1_3a_4")
                .isNotEqualTo(Markup.anchor("f-", "T1_3a_4"));
        assertThat(Markup.anchor("f-", "\"><script>")).matches("[A-Za-z0-9._-]+");
    }
}
