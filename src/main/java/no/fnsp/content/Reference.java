package no.fnsp.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.fnsp.store.Jsonb;

/** One thing that a text shows or leads to and does not hold: a picture or a document of the media
 * library, or a reusable fact. Never changes. */
public record Reference(Kind kind, UUID target) {

    /** How the text points to it. */
    public enum Kind {
        PICTURE,
        ATTACHMENT,
        LINK,
        FACT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern LINKED = Pattern.compile("href=\"media:" + ID + "\"");
    private static final Pattern SAID = Pattern.compile("<data value=\"fact:" + ID + "\">");

    /** All that stand in a body, whatever its kind and shape: found in the JSON it is stored as. */
    static Set<Reference> in(String body) {
        var found = new LinkedHashSet<Reference>();
        if (body.contains("media") || body.contains("fact:")) {
            gather(Jsonb.read(body, Object.class), found);
        }
        return found;
    }

    private static void gather(Object value, Set<Reference> found) {
        switch (value) {
            case Map<?, ?> block -> {
                if (block.get("media") instanceof String media && block.get("type") instanceof String type) {
                    Kind kind = type.equals("picture") ? Kind.PICTURE : Kind.ATTACHMENT;
                    found.add(new Reference(kind, UUID.fromString(media)));
                }
                block.values().forEach(one -> gather(one, found));
            }
            case List<?> all -> all.forEach(one -> gather(one, found));
            case String words -> {
                gather(LINKED, Kind.LINK, words, found);
                gather(SAID, Kind.FACT, words, found);
            }
            case null, default -> {}
        }
    }

    private static void gather(Pattern pattern, Kind kind, String words, Set<Reference> found) {
        pattern.matcher(words).results().forEach(one -> found.add(new Reference(kind, UUID.fromString(one.group(1)))));
    }
}
