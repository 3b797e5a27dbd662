/**
 * The campaign: draws instances, certifies them, judges every claim, keeps the journal, and writes the
 * report. May import {@code onepoint.claim}, {@code onepoint.paper}, the reports' packages and the
 * generators' packages.
 */
package onepoint.audit;
