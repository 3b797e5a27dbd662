package onepoint.render;

import java.util.List;
import java.util.Locale;
import onepoint.model.Conclusion;
import onepoint.model.Counts;
import onepoint.model.Matrix;
import onepoint.model.Proof;

/** A row of the matrix as the templates print it. */
record MatrixRow(String name, List<Cell> cells) {
    /** A count, and the list of its findings if there are any; only one cell is forbidden. */
    record Cell(String count, String anchor, String label, String style, boolean forbidden) {}

    static List<MatrixRow> of(Matrix matrix) {
        return List.of(
                row(Proof.PROVED, matrix.satisfied()),
                row(Proof.DISPROVED, matrix.violated()),
                row(Proof.UNDECIDED, matrix.undecided()));
    }

    private static MatrixRow row(Proof proof, Counts counts) {
        return new MatrixRow(
                name(proof),
                List.of(
                        cell(proof, Conclusion.HELD, counts.held()),
                        cell(proof, Conclusion.FAILED, counts.failed()),
                        cell(proof, Conclusion.UNDECIDED, counts.undecided())));
    }

    private static Cell cell(Proof proof, Conclusion conclusion, long count) {
        boolean forbidden = proof == Proof.PROVED && conclusion == Conclusion.FAILED;
        return new Cell(
                Figures.count(count),
                count == 0 ? "" : anchor(proof, conclusion),
                Figures.count(count)
                        + (count == 1 ? " finding: " : " findings: ")
                        + title(proof, conclusion),
                !forbidden ? "" : count == 0 ? "empty" : "broken",
                forbidden);
    }

    private static String name(Proof proof) {
        return switch (proof) {
            case PROVED -> "every hypothesis proved to hold";
            case DISPROVED -> "some hypothesis proved to fail";
            case UNDECIDED -> "neither proved";
        };
    }

    /** What the findings of a cell have in common. */
    static String title(Proof proof, Conclusion conclusion) {
        return name(proof) + ", conclusion " + FindingView.words(conclusion.name());
    }

    /** The name of the list of a cell's findings. */
    static String anchor(Proof proof, Conclusion conclusion) {
        return "cell-" + (proof + "-" + conclusion).toLowerCase(Locale.ROOT);
    }
}
