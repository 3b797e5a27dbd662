package onepoint.claim;

import onepoint.setting.Spec;

/** Random instances that one claim draws for itself. */
@FunctionalInterface
public interface SpecDraw {
    /** The instance with this seed and index: a pure function of both. */
    Spec draw(long seed, long index);
}
