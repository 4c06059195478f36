package no.fnsp.delivery;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser or a cache says that it has. */
final class Tags {

    private static final int LONGEST = 4000;

    /** What packers on the way, and our own for what is not kept, put at the end of a tag. */
    private static final Pattern ON_THE_WAY = Pattern.compile("--?gzip\"$");

    private Tags() {}

    /** Whether {@code If-None-Match} names the page, compared weakly: a cache on the way may have weakened the tag, or marked it. */
    static boolean match(@Nullable String known, String tag) {
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
