package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$\\left|y_t-x^*\\right|^2 \\le 20 b/\\lambda$; |y_t-x*|^2 <= 20 b/lambda",
                "$E\\left[ y_{t+1} \\mid y_{T_1} \\right]$; E[ y_{t+1} given y_T1 ]",
                "$\\left\\langle \\nabla f(x), y-x \\right\\rangle \\ne 0$; <grad f(x), y-x> != 0",
                "$\\exp\\left(-\\frac{l^2}{2 \\sum_i c_i^2}\\right)$; exp(-l^2/(2 sum_i c_i^2))",
                "$\\frac{a+b}{c'}$, $\\frac{f(a+b)}{(c d)}$; (a+b)/c', f(a+b)/(c d)",
                "$\\sqrt{\\log\\, \\zeta} \\mbox{ for all } t$; sqrt(log zeta) for all t",
                "$\\max\\left\\{8, \\ldots\\right\\}$ of $(1-\\lambda)^{-2 t}$; max{8, ..} of"
                        + " (1-lambda)^{-2 t}",
            })
    void aFormulaReadsAsItWasTypedInPlainText(String text, String plain) {
        assertThat(Notation.plain(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no formula",
                "20 $ a piece",
                "P( |y|^2 <= 20 b/lambda ) \\ {_^} >= 1/2",
                "",
            })
    void aTextWithoutFormulasIsItself(String text) {
        assertThat(Notation.plain(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$}$", "$\\$", "$a_$", "$\\frac{a$", "$\\sqrt$", "${{$", "$$ and $a}b$"})
    void aBrokenFormulaHasAPlainFormToo(String text) {
        assertThat(Notation.plain(text)).doesNotContain("$");
    }

    @Test
    void nothingOfAFormulaIsLost() {
        assertThat(Notation.plain("$a}b{c \\foo d$")).isEqualTo("abc foo d");
    }
}
