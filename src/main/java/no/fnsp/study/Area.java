package no.fnsp.study;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the 21 health categories of the Health Research Classification System (HRCS), which all Norwegian health research is told by. */
public enum Area {
    BLOOD("blod"),
    CANCER("kreft"),
    CARDIOVASCULAR("hjerte-og-kar"),
    CONGENITAL("medfodte-lidelser"),
    EAR("ore"),
    EYE("oye"),
    INFECTION("infeksjon"),
    INFLAMMATORY("betennelse-og-immunsystem"),
    INJURIES("ulykker-og-skader"),
    MENTAL("psykisk-helse"),
    METABOLIC("hormoner-og-stoffskifte"),
    MUSCULOSKELETAL("muskel-og-skjelett"),
    NEUROLOGICAL("nervesystemet"),
    ORAL_GASTROINTESTINAL("munn-mage-og-tarm"),
    RENAL_UROGENITAL("nyrer-og-urinveier"),
    REPRODUCTIVE("graviditet-og-fodsel"),
    RESPIRATORY("lunger-og-luftveier"),
    SKIN("hud"),
    STROKE("hjerneslag"),
    GENERIC("generell-helse"),
    OTHER("annet");

    private final String slug;

    Area(String slug) {
        this.slug = slug;
    }

    /** The word in the database, in files and in messages. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word in addresses. */
    public String slug() {
        return slug;
    }

    public static Optional<Area> find(String key) {
        return Arrays.stream(values()).filter(area -> area.key().equals(key)).findFirst();
    }

    public static Optional<Area> at(String slug) {
        return Arrays.stream(values()).filter(area -> area.slug.equals(slug)).findFirst();
    }

    @JsonCreator
    static Area of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown health area: " + key));
    }
}
