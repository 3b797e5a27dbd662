package onepoint.arbitraries;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import onepoint.certificate.Certificate;
import onepoint.instance.Population;
import onepoint.instance.Shrinker;
import onepoint.instance.SpecSize;
import onepoint.setting.Setting;

/** An instance that shrinks within its population. */
final class ShrinkableInstance implements Shrinkable<Certificate> {
    private final Certificate certificate;
    private final Population population;

    ShrinkableInstance(Certificate certificate, Population population) {
        this.certificate = certificate;
        this.population = population;
    }

    @Override
    public Certificate value() {
        return certificate;
    }

    @Override
    public Stream<Shrinkable<Certificate>> shrink() {
        return Shrinker.candidates(certificate.setting().spec())
                .map(simpler -> Certificate.of(Setting.of(simpler)))
                .filter(population::contains)
                .map(simpler -> new ShrinkableInstance(simpler, population));
    }

    @Override
    public ShrinkingDistance distance() {
        SpecSize size = SpecSize.of(certificate.setting().spec());
        return ShrinkingDistance.of(
                size.moves(),
                size.dimension(),
                size.terms(),
                size.noise(),
                size.numbers(),
                size.digits());
    }

    @Override
    public String toString() {
        return certificate.setting().toString();
    }
}
