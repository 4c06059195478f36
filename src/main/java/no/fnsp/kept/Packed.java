package no.fnsp.kept;

/**
 * A page in one encoding.
 *
 * @param tag strong: the same tag is the same bytes
 */
public record Packed(Encoding encoding, byte[] bytes, String tag) {}
