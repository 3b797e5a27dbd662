package onepoint.audit;

import onepoint.claim.Claim;
import onepoint.model.Finding;

/**
 * One finding to be made.
 *
 * @param id the finding's id
 * @param ledgerId the claim's id in the ledger, with {@code -TWIN} for a false twin
 * @param claim what is judged
 * @param index the finding's index within its claim
 * @param subject the instance it is judged on
 */
record Case(String id, String ledgerId, Claim claim, int index, Subject subject) {
    /** Whether the instance was found by a search. */
    boolean searched() {
        return subject.population().equals(Finding.SEARCHED);
    }
}
