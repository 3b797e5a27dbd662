package onepoint.arbitraries;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import onepoint.certificate.Hypothesis;

/**
 * On a {@code @ForAll} parameter of type {@code Setting}, {@code Spec} or {@code Certificate}: instances of
 * which exactly one hypothesis is disproved, one of those named, and all others are proved, also while
 * shrinking.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Violating {
    /** The hypotheses to break: {@code ONE_POINT_CONVEXITY}, {@code STEP_SIZE}; others are refused. */
    Hypothesis[] value() default {Hypothesis.ONE_POINT_CONVEXITY, Hypothesis.STEP_SIZE};
}
