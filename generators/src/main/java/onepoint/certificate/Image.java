package onepoint.certificate;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;

/** Ranges of differentiable maps over boxes. */
final class Image {
    private Image() {}

    /**
     * The smallest box that is easily found around the image of a box. Where a component is monotone in a
     * coordinate by the sign of its partial derivative, its extremes are on the faces; over what remains of
     * the box the natural evaluation and the mean-value form both enclose them.
     *
     * @param map encloses the map over boxes
     * @param slope encloses its Jacobian over {@code x}
     * @param x the box; over an unbounded one the map is just evaluated
     */
    static Interval[] of(UnaryOperator<Interval[]> map, Interval[][] slope, Interval[] x) {
        if (!Boxes.bounded(x)) {
            return map.apply(x);
        }
        Interval[] out = new Interval[x.length];
        for (int i = 0; i < out.length; i++) {
            double lower = over(face(slope[i], x, false), slope[i], map, i).inf();
            double upper = over(face(slope[i], x, true), slope[i], map, i).sup();
            out[i] = Interval.of(lower, upper);
        }
        return out;
    }

    /** Where a function with this gradient is largest, or smallest. */
    static Interval[] face(Interval[] gradient, Interval[] x, boolean largest) {
        Interval[] face = new Interval[x.length];
        for (int j = 0; j < x.length; j++) {
            if (gradient[j].inf() >= 0) {
                face[j] = Interval.point(largest ? x[j].sup() : x[j].inf());
            } else if (gradient[j].sup() <= 0) {
                face[j] = Interval.point(largest ? x[j].inf() : x[j].sup());
            } else {
                face[j] = x[j];
            }
        }
        return face;
    }

    private static Interval over(
            Interval[] face, Interval[] gradient, UnaryOperator<Interval[]> map, int i) {
        Interval natural = map.apply(face)[i];
        if (Arrays.stream(face).allMatch(Interval::isPoint)) {
            return natural;
        }
        Interval[] middle = Boxes.points(Boxes.middle(face));
        Interval change = Boxes.dot(gradient, Boxes.subtract(face, middle));
        return natural.intersection(map.apply(middle)[i].add(change)).orElseThrow();
    }

    /**
     * Where the image of a box is: in {@code natural}, and in the mean-value form F(m) + F' (x - m).
     *
     * @param centre encloses F(m)
     * @param slope encloses F' over the box
     * @param offset encloses x - m over the box
     */
    static Interval[] meanValue(
            Interval[] natural, Interval[] centre, Interval[][] slope, Interval[] offset) {
        Interval[] out = new Interval[natural.length];
        for (int i = 0; i < out.length; i++) {
            Interval form = centre[i].add(Boxes.dot(slope[i], offset));
            out[i] = natural[i].intersection(form).orElseThrow();
        }
        return out;
    }
}
