package onepoint.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import onepoint.claim.Claim;

/**
 * Every claim under audit: the paper's, and those that third parties provide as services of type
 * {@link Claim}.
 */
public final class Ledger {
    private Ledger() {}

    /** The claims, in the order of the report. */
    public static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>(List.of(
                new AnalysisSequenceClaim(),
                new AveragedStepClaim(),
                new DriftClaim(),
                new MeanClaim(),
                new ApproachClaim(),
                new IncrementClaim(),
                new SupermartingaleClaim(),
                new StayRadiusClaim(),
                new StayClaim(),
                new MainClaim(),
                new NoFarMinimaClaim(),
                new StepFloorClaim(),
                new RadiusRateClaim(),
                new RadiusReachedClaim(),
                new LiteralPhaseClaim(),
                new SquaredPhaseClaim(),
                new InvariantPhaseClaim(),
                new FullGradientStepClaim(),
                new AzumaClaim(),
                new HoeffdingClaim()));
        claims.addAll(StepTooLarge.claims());
        claims.addAll(NoiseSecondMoment.claims());
        claims.addAll(DomainNotInvariant.claims());
        claims.addAll(TargetNotCritical.claims());
        claims.addAll(SmoothOneSided.claims());
        claims.add(NoiseTooSmall.claim());
        claims.add(new NoiseTooLarge());
        claims.addAll(Spiky.claims());
        claims.addAll(SharpFlat.claims());
        claims.addAll(Neighbourhood.claims());
        claims.addAll(Needed.claims());
        claims.addAll(ConstantSharpened.claims());
        ServiceLoader.load(Claim.class).forEach(claims::add);
        return List.copyOf(claims);
    }
}
