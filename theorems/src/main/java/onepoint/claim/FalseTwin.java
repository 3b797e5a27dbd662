package onepoint.claim;

import onepoint.setting.Spec;

/**
 * A wrong version of a claim, with an instance on which it is wrong: the check that the audit can see.
 *
 * @param description what is wrong in it
 * @param instance where it is false
 * @param claim the wrong claim
 */
public record FalseTwin(String description, Spec instance, Claim claim) {}
