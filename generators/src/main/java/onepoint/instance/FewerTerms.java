package onepoint.instance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onepoint.landscape.Bumps;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.RadialRipples;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;
import onepoint.landscape.Warped;

/** The same landscape with ripples, bumps or parts left out; all of them first. */
final class FewerTerms {
    private FewerTerms() {}

    static Stream<LandscapeSpec> of(LandscapeSpec landscape) {
        if (landscape instanceof Rotated rotated) {
            return of(rotated.inner()).map(inner -> new Rotated(rotated.axis(), inner));
        }
        if (landscape instanceof Shifted shifted) {
            return of(shifted.inner()).map(inner -> new Shifted(shifted.by(), inner));
        }
        if (landscape instanceof Ripples ripples) {
            return Stream.concat(
                    Stream.of(new Quadratic(ripples.curvatures())),
                    IntStream.range(0, ripples.waves().size())
                            .mapToObj(j -> new Ripples(
                                    ripples.curvatures(), without(ripples.waves(), List.of(j)))));
        }
        if (landscape instanceof Bumps bumps) {
            return Stream.concat(
                    Stream.of(new Quadratic(List.of(bumps.curvature()))), fewerBumps(bumps));
        }
        return landscape instanceof Separable separable
                ? fewerParts(separable.parts())
                : searched(landscape);
    }

    private static Stream<LandscapeSpec> searched(LandscapeSpec landscape) {
        List<Double> ones = Collections.nCopies(landscape.dimension(), 1.0);
        if (landscape instanceof Hills hills) {
            return Stream.concat(
                    Stream.of(new Quadratic(hills.curvatures())),
                    fewer(hills.hills()).map(kept -> new Hills(hills.curvatures(), kept)));
        }
        if (landscape instanceof RadialRipples radial) {
            return Stream.concat(
                    Stream.of(new Quadratic(ones)),
                    fewer(radial.rings())
                            .map(kept -> new RadialRipples(
                                    radial.dimension(), radial.curvature(), kept)));
        }
        if (landscape instanceof FiniteSum sum) {
            return Stream.concat(
                    Stream.of(new Quadratic(ones)),
                    fewer(sum.points())
                            .filter(kept -> !kept.isEmpty())
                            .map(kept -> new FiniteSum(sum.loss(), sum.ridge(), kept)));
        }
        return landscape instanceof Warped ? Stream.of(new Quadratic(ones)) : Stream.empty();
    }

    /**
     * Without an item and the one half of the list on, its mirror image in what is drawn; then without one.
     */
    private static <T> Stream<List<T>> fewer(List<T> items) {
        int half = items.size() / 2;
        Stream<List<T>> pairs =
                IntStream.range(0, half).mapToObj(j -> without(items, List.of(j, j + half)));
        return Stream.concat(
                pairs, IntStream.range(0, items.size()).mapToObj(j -> without(items, List.of(j))));
    }

    /** Without a bump and its mirror images, then without a bump alone. */
    private static Stream<LandscapeSpec> fewerBumps(Bumps bumps) {
        List<Bumps.Bump> all = bumps.bumps();
        Stream<List<Integer>> pairs = IntStream.range(0, all.size())
                .mapToObj(j -> IntStream.range(0, all.size())
                        .filter(i -> StrictMath.abs(all.get(i).centre())
                                == StrictMath.abs(all.get(j).centre()))
                        .boxed()
                        .toList());
        Stream<List<Integer>> singles = IntStream.range(0, all.size()).mapToObj(List::of);
        return Stream.concat(pairs, singles)
                .map(left -> new Bumps(bumps.curvature(), without(all, left)));
    }

    private static Stream<LandscapeSpec> fewerParts(List<LandscapeSpec> parts) {
        if (parts.size() == 1) {
            return Stream.of(parts.get(0));
        }
        boolean plain = parts.stream().allMatch(Quadratic.class::isInstance);
        if (plain) {
            return Stream.of(new Quadratic(parts.stream()
                    .map(part -> ((Quadratic) part).curvatures().get(0))
                    .toList()));
        }
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> of(parts.get(i)).map(part -> {
                    List<LandscapeSpec> changed = new ArrayList<>(parts);
                    changed.set(i, part);
                    return new Separable(changed);
                }));
    }

    private static <T> List<T> without(List<T> items, List<Integer> left) {
        return IntStream.range(0, items.size())
                .filter(i -> !left.contains(i))
                .mapToObj(items::get)
                .toList();
    }
}
