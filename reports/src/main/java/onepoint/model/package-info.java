/**
 * Findings as data: what a trial campaign found out about each claim, the summary of a whole run, the
 * pictures that go with a finding, and their JSON. Knows no theorem.
 *
 * <p>May import the JDK and Jackson; nothing of Onepoint.
 */
package onepoint.model;
