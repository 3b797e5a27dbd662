package onepoint.neural.claim;

import java.io.IOException;
import java.util.List;
import onepoint.model.ClaimCard;
import onepoint.model.Finding;
import onepoint.model.Picture;

/** A claim about neural networks: measured on trainings, never proved. */
public interface NetworkClaim {
    /** Its line in the ledger. */
    ClaimCard card(Judge judge);

    /** The findings that it makes in a lab, those about its false twin among them. */
    List<Task> tasks(Lab lab);

    /**
     * Its pictures.
     *
     * @param lab the same one
     * @param findings those of all its tasks but the false twin's
     * @throws IOException if a track cannot be read
     */
    List<Picture> figures(Lab lab, List<Finding> findings) throws IOException;

    /** All of them, in the order of the ledger. */
    static List<NetworkClaim> ledger() {
        return List.of(
                new TrajectoryClaim(),
                new NeighbourhoodClaim(),
                new StepClaim(),
                new SlopeClaim(),
                new SpectrumClaim(),
                new ConstantsClaim());
    }
}
