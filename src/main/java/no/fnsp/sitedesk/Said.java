package no.fnsp.sitedesk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server says of a form. Never changes.
 *
 * @param theirs what somebody else has set up since the form was read; null for nobody
 * @param preview where the site is shown as it would be; null until it is asked for
 */
record Said(@Nullable Theirs theirs, @Nullable String preview) {

    static final Said NOTHING = new Said(null, null);

    /** @param by empty for nobody who is known @param when in words */
    record Theirs(String by, String when, List<String> lines) {

        Theirs {
            lines = List.copyOf(lines);
        }
    }

    String light() {
        return preview + "?utseende=lyst";
    }

    String dark() {
        return preview + "?utseende=morkt";
    }

    static Said theirs(Theirs theirs) {
        return new Said(theirs, null);
    }

    static Said preview(String address) {
        return new Said(null, address);
    }
}
