package onepoint.instance;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/**
 * The same spec with shorter numbers: first all numbers of one size together, which keeps symmetries, then
 * those of one part of the spec, then single ones.
 */
final class SimplerNumbers {
    private static final int WHOLE_BITS = 53;

    private final SpecNumbers numbers;
    private final double[] values;

    private SimplerNumbers(Spec spec) {
        numbers = SpecNumbers.of(spec);
        values = numbers.values();
    }

    static Stream<Spec> of(Spec spec) {
        SimplerNumbers simpler = new SimplerNumbers(spec);
        return Stream.of(Scope.values()).flatMap(simpler::within);
    }

    private enum Scope {
        SPEC,
        PART,
        NUMBER
    }

    private Stream<Spec> within(Scope scope) {
        return IntStream.range(0, values.length)
                .filter(i -> values[i] != 0
                        && IntStream.range(0, i).noneMatch(j -> together(scope, i, j)))
                .boxed()
                .flatMap(i -> changed(i, j -> together(scope, i, j)));
    }

    private boolean together(Scope scope, int i, int j) {
        return switch (scope) {
            case SPEC -> sameSize(i, j);
            case PART -> sameSize(i, j) && Objects.equals(numbers.section(i), numbers.section(j));
            case NUMBER -> i == j;
        };
    }

    private boolean sameSize(int i, int j) {
        return StrictMath.abs(values[i]) == StrictMath.abs(values[j]);
    }

    private Stream<Spec> changed(int i, IntPredicate group) {
        double size = StrictMath.abs(values[i]);
        Stream<Optional<Spec>> shorter = Arrays.stream(shorter(size))
                .filter(x -> SpecSize.length(x) < SpecSize.length(size))
                .mapToObj(x -> numbers.with(
                        j -> group.test(j) ? StrictMath.copySign(x, values[j]) + 0.0 : values[j]));
        Stream<Optional<Spec>> unsigned = Stream.of(group)
                .map(g -> numbers.with(j -> g.test(j) ? StrictMath.abs(values[j]) : values[j]));
        return Stream.concat(shorter, unsigned).flatMap(Optional::stream);
    }

    /** 0, 1, the powers of two and integers around, fewer bits, and exponents nearer to 0. */
    private static double[] shorter(double x) {
        int exponent = Math.getExponent(x);
        double power = Math.scalb(1.0, exponent);
        int bits = 1;
        while (bits < WHOLE_BITS && ShortNumber.nearest(x, bits) != x) {
            bits++;
        }
        int half = (bits + 1) / 2;
        int fewer = StrictMath.max(1, bits - 1);
        return new double[] {
            0,
            1,
            Math.scalb(1.0, exponent / 2),
            power,
            2 * power,
            StrictMath.rint(x),
            ShortNumber.down(x, half),
            ShortNumber.up(x, half),
            ShortNumber.down(x, fewer),
            ShortNumber.up(x, fewer),
            exponent > 0 ? x / 2 : 2 * x
        };
    }
}
