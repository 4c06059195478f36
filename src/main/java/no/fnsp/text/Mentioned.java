package no.fnsp.text;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The pictures, documents and facts that a text shows but does not hold: what must be looked up before it can be read. Never changes.
 *
 * @param pictures media that stand as pictures
 * @param files media that are linked to
 * @param facts reusable facts
 */
public record Mentioned(Set<UUID> pictures, Set<UUID> files, Set<UUID> facts) {

    public static final Mentioned NOTHING = new Mentioned(Set.of(), Set.of(), Set.of());

    public Mentioned {
        pictures = Collections.unmodifiableSet(new LinkedHashSet<>(pictures));
        files = Collections.unmodifiableSet(new LinkedHashSet<>(files));
        facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
    }

    /** In reading order. */
    public static Mentioned in(Collection<? extends Block> blocks) {
        var pictures = new LinkedHashSet<UUID>();
        var files = new LinkedHashSet<UUID>();
        var facts = new LinkedHashSet<UUID>();
        for (Block block : blocks) {
            if (block instanceof Picture picture) {
                pictures.add(picture.media());
            } else if (block instanceof Attachment attachment) {
                files.add(attachment.media());
            }
            block.parts().forEach(words -> {
                files.addAll(words.media());
                facts.addAll(words.facts());
            });
        }
        return new Mentioned(pictures, files, facts);
    }

    /** In words that are not blocks, as a lead. */
    public static Mentioned in(Markup words) {
        return new Mentioned(Set.of(), Set.copyOf(words.media()), Set.copyOf(words.facts()));
    }

    public Mentioned and(Mentioned other) {
        return new Mentioned(both(pictures, other.pictures), both(files, other.files), both(facts, other.facts));
    }

    private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
