package no.fnsp.html;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names what is sent, as the header {@code ETag} does, so that whoever has it already is not sent it again. */
public final class EntityTag {

    private static final int BYTES = 12;

    /** What is longer than this is no list of tags. */
    private static final int LONGEST = 4000;

    /** What packers on the way, and our own for what is not kept, put at the end of a tag. */
    private static final Pattern ON_THE_WAY = Pattern.compile("--?gzip\"$");

    private EntityTag() {}

    /** The same tag is the same bytes. */
    public static String strong(byte[] bytes) {
        return strong(bytes, "");
    }

    /** @param ending of bytes that are packed in some way */
    public static String strong(byte[] bytes, String ending) {
        return '"' + hash(bytes) + ending + '"';
    }

    /** For what is packed on the way: the web server packs nothing that has a strong one. @param made the bytes, or what they were made from */
    public static String weak(byte[] made) {
        return "W/" + strong(made);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Whether {@code If-None-Match} names it, compared weakly: a cache on the way may have weakened the tag, or marked it.
     *
     * @param known the header as it was sent; null when it was not
     */
    public static boolean isKnown(@Nullable String known, String tag) {
        if (known == null || known.length() > LONGEST) {
            return false;
        }
        if (known.equals(tag)) {
            return true;
        }
        for (String one : known.split(",", -1)) {
            String bare = bare(one.strip());
            if (bare.equals("*") || bare.equals(bare(tag))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String tag) {
        String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
        return ON_THE_WAY.matcher(opaque).replaceFirst("\"");
    }
}
