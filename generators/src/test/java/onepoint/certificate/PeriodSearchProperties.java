package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onepoint.interval.Interval;
import onepoint.landscape.Profile;
import onepoint.landscape.Term;
import onepoint.landscape.WaveTerm;

/** The largest |p''| of several ripples, against samples. */
class PeriodSearchProperties {
    private static Profile profile(Random random, boolean phases) {
        List<Term> terms = new ArrayList<>();
        int n = 2 + random.nextInt(4);
        for (int j = 0; j < n; j++) {
            double frequency = (random.nextInt(33) - 16) / 4.0;
            double amplitude = (random.nextInt(33) - 16) / 16.0;
            terms.add(new WaveTerm(amplitude, frequency, phases ? random.nextInt(9) - 4 : 0));
        }
        return new Profile(0.25 + random.nextInt(8), terms);
    }

    @Property(tries = 300)
    void noCurvatureIsAboveTheCertifiedOneAndTheGapIsClosed(@ForAll Random random) {
        Profile profile = profile(random, random.nextBoolean());
        Bracket bracket = SmoothnessSearch.run(profile);
        assertThat(bracket.certified()).isBetween(bracket.refuted(), 1.01 * bracket.refuted());
        double largest = 0;
        for (int n = 0; n < 500; n++) {
            Interval x = Interval.point(64 * random.nextDouble() - 32);
            largest = StrictMath.max(largest, profile.derivative(2, x).mig());
        }
        assertThat(largest).isLessThanOrEqualTo(bracket.certified());
        Interval there = Interval.point(bracket.witness()[0]);
        assertThat(profile.derivative(2, there).mig()).isEqualTo(bracket.refuted());
    }

    private static Bracket two(double frequency, double phase) {
        List<Term> terms = List.of(new WaveTerm(1, 1, 0), new WaveTerm(-1, frequency, phase));
        return SmoothnessSearch.run(new Profile(1, terms));
    }

    /** 1 - cos x + cos 2 x / 4 * 4: the triangle sum is 6, the truth 1 + max(-cos x + 4 cos 2x) = 6 at pi. */
    @Example
    void aCommonPeriodIsSearchedAndOthersAreSummed() {
        assertThat(two(2, 0).certified()).isEqualTo(6);
        assertThat(two(3, 0).how()).contains("of a period");
        assertThat(two(3, 0).certified()).isLessThan(10.9);
        assertThat(two(1 + 0x1p-20, 0.5).how()).startsWith("sum");
        assertThat(two(3, 0x1p20).how()).startsWith("sum");
    }
}
