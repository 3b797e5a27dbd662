package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesettingTest {
    private static final String BALL = "$\\left|y_t-x^*\\right|^2 \\le \\frac{20 b}{\\lambda}$";

    @Test
    void aFormulaBecomesMathMlCore() {
        assertThat(Typesetting.html("near if " + BALL + " & not else"))
                .isEqualTo("near if <math><msup><mrow><mo form=\"prefix\" fence=\"true\""
                        + " stretchy=\"true\">|</mo><mrow><msub><mi>y</mi><mi>t</mi></msub><mo>\u2212"
                        + "</mo>"
                        + "<msup><mi>x</mi><mo>*</mo></msup></mrow><mo form=\"postfix\""
                        + " fence=\"true\""
                        + " stretchy=\"true\">|</mo></mrow><mn>2</mn></msup><mo>\u2264</mo><mfrac>"
                        + "<mrow>"
                        + "<mn>20</mn><mi>b</mi></mrow><mi>\u03bb</mi></mfrac></math> &amp;"
                        + " not else");
    }

    @Test
    void theCommasBetweenThingsInParenthesesAreKept() {
        assertThat(Typesetting.html("$f(a, b)$"))
                .contains("<mi>a</mi><mo>,</mo><mi>b</mi>")
                .doesNotContain("mfenced");
    }

    @Test
    void whatIsNoLetterStandsUpright() {
        assertThat(Typesetting.html("$\\nabla f$"))
                .isEqualTo("<math><mi mathvariant=\"normal\">\u2207</mi><mi>f</mi></math>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\href{javascript:alert(1)}{x}$",
                "$\\xmlBlockElement{}{script}{x}$",
                "$\\anycommand{x}$",
                "$\\frac{1}{2$",
                "$\\mathbf{x}$",
                "$x^$",
            })
    void whatIsUnknownOrBrokenIsShownAsPlainText(String text) {
        assertThat(Typesetting.html(text)).doesNotContain("<").isNotEmpty();
        assertThat(Typesetting.html(BALL + " " + text)).startsWith("|y_t-x*|^2 &lt;= 20 b/lambda");
    }

    @Test
    void hostileTextIsEscapedInsideAndOutsideOfFormulas() {
        String html = Typesetting.html("<b> $a < b > c \\mbox{<script>} \"$ </b>");
        assertThat(html).doesNotContain("<b>", "<script", "</b>").contains("&lt;b&gt;");
    }

    @Test
    void manyThreadsTypesetTheSame() {
        String one = Typesetting.html(BALL);
        List<String> many = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> Typesetting.html(BALL))
                .toList();
        assertThat(many).containsOnly(one);
    }
}
