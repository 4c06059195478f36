package no.fnsp.sitedesk;

import java.util.List;
import java.util.Locale;
import no.fnsp.html.Accent;

/** Colours to choose from: each can be read in light and in dark, which a test holds. */
final class Palette {

    static final List<String> COLOURS = List.of(
            "0b4a7d", "00508f", "005f6b", "1f5d50", "1b6638", "3d4a9c", "5b3f8c", "7a2e6e", "8f2440", "8a3b12",
            "5c4a1e", "3f4a54");

    private Palette() {}

    /** As in {@code 7,42 : 1}. */
    static String ratio(Accent accent) {
        // Rounded down: what is told to be enough, is enough.
        double down = Math.floor(accent.contrast() * 100) / 100;
        return String.format(Locale.ROOT, "%.2f", down).replace('.', ',') + " : 1";
    }

    static String ratio(String hex) {
        return Accent.find(hex).map(Palette::ratio).orElse("");
    }
}
