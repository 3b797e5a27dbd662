/**
 * Findings for readers: one self-contained HTML page, a Markdown summary, pictures as SVG. Works offline,
 * needs no script, and treats every text of a finding as untrusted.
 *
 * <p>May import the JDK, JMustache and {@code onepoint.model}; nothing else of Onepoint.
 */
package onepoint.render;
