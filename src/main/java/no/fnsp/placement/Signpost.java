package no.fnsp.placement;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that leads elsewhere, as those who look after the site see it. Never changes.
 *
 * @param number what a form says that it was read from
 * @param by who had it lead there; null for what a move or a withdrawal left behind
 */
public record Signpost(
        long number,
        Redirect redirect,
        Instant since,
        @Nullable UUID by) {

    /** What an address ends with that stands for everything below it. */
    public static final String BELOW = "/*";

    public boolean isLed() {
        return redirect.reason() == Redirect.Reason.LED;
    }

    /** As addresses are kept: capital letters and how an accent was typed make no difference. */
    public static String plain(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Every address that would lead somebody who asks for this one, the nearest first. */
    public static List<String> reaching(String path) {
        String plain = plain(path);
        var all = new ArrayList<>(List.of(plain));
        for (int slash = plain.lastIndexOf('/'); slash > 0; slash = plain.lastIndexOf('/', slash - 1)) {
            all.add(plain.substring(0, slash) + BELOW);
        }
        return all;
    }
}
