package no.fnsp.organisation;

import java.util.Arrays;
import java.util.Optional;

/** One of the four health regions, or the whole country. */
public enum Region {
    SOR_OST("sor-ost", "Helse Sør-Øst"),
    VEST("vest", "Helse Vest"),
    MIDT("midt", "Helse Midt-Norge"),
    NORD("nord", "Helse Nord"),
    NATIONAL("national", "Nasjonale");

    private final String key;
    private final String title;

    Region(String key, String title) {
        this.key = key;
        this.title = title;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public static Optional<Region> find(String key) {
        return Arrays.stream(values()).filter(region -> region.key.equals(key)).findFirst();
    }
}
