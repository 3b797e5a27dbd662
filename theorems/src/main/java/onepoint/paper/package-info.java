/**
 * The claims of R. Kleinberg, Y. Li, Y. Yuan, "An Alternative View: When Does SGD Escape Local Minima?",
 * ICML 2018, one file each, and the ledger that lists them. May import {@code onepoint.claim} and what it
 * may import.
 */
package onepoint.paper;
