package onepoint.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import onepoint.certificate.Certificate;
import onepoint.instance.Instance;
import onepoint.instance.InstanceGenerator;
import onepoint.instance.Population;

/** Draws instances; jqwik's random source gives nothing but their seeds. */
final class InstanceArbitrary implements Arbitrary<Certificate> {
    private final List<Population> populations;

    InstanceArbitrary(List<Population> populations) {
        this.populations = List.copyOf(populations);
    }

    @Override
    public RandomGenerator<Certificate> generator(int genSize) {
        return random -> {
            Population population = populations.get(random.nextInt(populations.size()));
            Instance instance = InstanceGenerator.draw(random.nextLong(), population, 0);
            return new ShrinkableInstance(instance.certificate(), population);
        };
    }

    /** None: the populations have their own boundary. */
    @Override
    public EdgeCases<Certificate> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
