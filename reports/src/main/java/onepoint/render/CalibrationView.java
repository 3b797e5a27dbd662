package onepoint.render;

import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;

/** A designed rate and the one that came out, as the templates print them. */
record CalibrationView(
        String name,
        String designed,
        String measured,
        String runs,
        String verdict,
        String style,
        String how) {

    static CalibrationView of(CalibrationCheck check) {
        String side = check.side() == Side.AT_MOST ? "at most " : "at least ";
        return new CalibrationView(
                (check.mutant() ? "mutant: " : "") + check.name(),
                side + Figures.number(check.designed()),
                Figures.range(check.measured()),
                check.runs() == 0 ? "exact" : Figures.count(check.runs()),
                verdict(check),
                check.passes() ? "good" : "bad",
                check.how());
    }

    private static String verdict(CalibrationCheck check) {
        if (check.mutant()) {
            return check.passes() ? "caught" : "NOT CAUGHT";
        }
        return check.passes() ? "yes" : "NO";
    }
}
