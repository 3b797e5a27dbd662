/**
 * The adversarial search: families of instances with parameters, searched for one on which a claim's bound is
 * attained most nearly, or broken. May import {@code onepoint.claim}, {@code onepoint.sgd},
 * {@code onepoint.model} and the generators' packages; knows no particular claim.
 */
package onepoint.search;
