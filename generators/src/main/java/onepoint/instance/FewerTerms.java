package onepoint.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;

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
                : Stream.empty();
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
