package onepoint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;

/**
 * The landscapes that are searched, each with its minimum or maximum at 0 and in the units in which its
 * curvature far away along the first axis is 1.
 */
enum Shape {
    /** x^2/2. */
    PARABOLA(1, 0, knobs -> new Quadratic(List.of(1.0))),
    /** A quadratic in two dimensions, the second up to eight times as steep. */
    VALLEY(2, 1, knobs -> new Quadratic(List.of(1.0, knobs.scale(1, 8)))),
    /** x^2/2 + A cos x + B cos kx. */
    RIPPLES(1, 3, Shape::ripples),
    /** x^2/2 with a bump or well of width 1 at 0, and two more on both sides. */
    BUMPS(1, 4, Shape::bumps);

    private final int dimension;
    private final int knobs;
    private final Function<Knobs, LandscapeSpec> landscape;

    Shape(int dimension, int knobs, Function<Knobs, LandscapeSpec> landscape) {
        this.dimension = dimension;
        this.knobs = knobs;
        this.landscape = landscape;
    }

    /** d. */
    int dimension() {
        return dimension;
    }

    /** How many numbers it takes. */
    int knobs() {
        return knobs;
    }

    /** Whether it is the same in all units of length. */
    boolean scaleFree() {
        return this == PARABOLA || this == VALLEY;
    }

    LandscapeSpec of(Knobs numbers) {
        return landscape.apply(numbers);
    }

    private static LandscapeSpec ripples(Knobs knobs) {
        double first = knobs.between(-3, 3);
        double second = knobs.between(-2, 2);
        double vector = knobs.scale(0.25, 4);
        List<Ripples.Wave> waves = new ArrayList<>();
        if (first != 0) {
            waves.add(new Ripples.Wave(first, List.of(1.0), 0));
        }
        if (second != 0 && vector != 1) {
            waves.add(new Ripples.Wave(second, List.of(vector), 0));
        }
        return waves.isEmpty() ? new Quadratic(List.of(1.0)) : new Ripples(List.of(1.0), waves);
    }

    private static LandscapeSpec bumps(Knobs knobs) {
        double middle = knobs.between(-8, 4);
        double side = knobs.between(-4, 4);
        double centre = knobs.scale(0.5, 8);
        double width = knobs.scale(0.25, 4);
        List<Bumps.Bump> bumps = new ArrayList<>();
        if (middle != 0) {
            bumps.add(new Bumps.Bump(0, 1, middle));
        }
        if (side != 0) {
            bumps.add(new Bumps.Bump(centre, width, side));
            bumps.add(new Bumps.Bump(-centre, width, side));
        }
        return bumps.isEmpty() ? new Quadratic(List.of(1.0)) : new Bumps(1, bumps);
    }
}
