package onepoint.arbitraries;

import java.util.List;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * For tests that name their domains: {@code @Domain(InstanceDomain.class)} provides instances and nothing
 * else.
 */
public final class InstanceDomain implements DomainContext {
    /** For jqwik. */
    public InstanceDomain() {}

    @Override
    public List<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new InstanceProvider());
    }

    @Override
    public List<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }
}
