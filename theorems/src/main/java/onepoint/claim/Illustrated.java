package onepoint.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import onepoint.model.Picture;
import onepoint.model.SharpConstant;
import onepoint.setting.Spec;
import onepoint.sgd.Algorithm;

/**
 * A claim with figures.
 *
 * @param base the claim
 * @param painter makes the figures for a seed
 */
public record Illustrated(Claim base, LongFunction<List<Picture>> painter) implements Claim {
    @Override
    public Card card() {
        return base.card();
    }

    @Override
    public Prediction predict(Premise premise) {
        return base.predict(premise);
    }

    @Override
    public Algorithm algorithm() {
        return base.algorithm();
    }

    @Override
    public FalseTwin twin() {
        return base.twin();
    }

    @Override
    public List<Spec> stated() {
        return base.stated();
    }

    @Override
    public Optional<SpecDraw> own() {
        return base.own();
    }

    @Override
    public boolean isSearched() {
        return base.isSearched();
    }

    @Override
    public Optional<SharpConstant> constant() {
        return base.constant();
    }

    @Override
    public boolean isPictured() {
        return base.isPictured();
    }

    @Override
    public List<Picture> figures(long seed) {
        return painter.apply(seed);
    }

    @Override
    public Optional<Promise> promise() {
        return base.promise();
    }
}
