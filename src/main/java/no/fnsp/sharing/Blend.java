package no.fnsp.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.content.Edition;
import no.fnsp.sharing.Blended.BlendedChapter;
import no.fnsp.sharing.Blended.Hidden;
import no.fnsp.sharing.Blended.Part;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import no.fnsp.text.Role;
import no.fnsp.text.Words;

/**
 * Composes national words and local changes into the one text a reader meets: a pure function.
 * Supplements add up, outermost first; the nearest node's replacement or hiding counts, and only a chapter that is
 * nationally optional can be hidden.
 */
public final class Blend {

    private final Language wanted;
    private final Map<Language, Edition> editions;
    private final Words localTitle;
    private final List<Layer.Spoken> changes;

    private Blend(Language wanted, Map<Language, Edition> editions, Words localTitle, List<Layer> layers) {
        this.wanted = wanted;
        this.editions = editions;
        this.localTitle = localTitle;
        this.changes =
                layers.stream().flatMap(layer -> layer.in(wanted).stream()).toList();
    }

    /**
     * @param editions the edition shown in each language it is written in
     * @param localTitle the site's own title, in the languages it has one
     * @param layers outermost first
     * @return empty when the text is written in no language this reader can be given
     */
    public static Optional<Blended> of(
            Language wanted, Map<Language, Edition> editions, Words localTitle, List<Layer> layers) {
        return Fallback.choose(wanted, editions.keySet())
                .map(language -> new Blend(wanted, editions, localTitle, layers).from(language));
    }

    private Blended from(Language language) {
        Edition edition = Objects.requireNonNull(editions.get(language));
        var chapters = new ArrayList<BlendedChapter>();
        var hidden = new ArrayList<Hidden>();
        for (Written written : writtenChapters(language)) {
            Optional<Layer.Spoken> exclusive = nearestExclusive(written.chapter());
            if (exclusive.isPresent() && exclusive.get().change().intent() == Intent.HIDE) {
                hidden.add(new Hidden(written.chapter().id(), written.chapter().role(), origin(exclusive.get())));
            } else {
                chapters.add(chapter(written, exclusive));
            }
        }
        changes.stream()
                .filter(one -> one.change().intent() == Intent.PRACTICAL)
                .forEach(one -> chapters.add(own(one)));
        return new Blended(title(language, edition), language, edition.body().lead(), chapters, hidden);
    }

    private Words.Spoken title(Language language, Edition edition) {
        String own = localTitle.exactly(wanted);
        String fallback = localTitle.exactly(language);
        if (own != null) {
            return new Words.Spoken(own, wanted);
        }
        return new Words.Spoken(fallback == null ? edition.body().title() : fallback, language);
    }

    /** A chapter with the edition it stands in. */
    private record Written(Chapter chapter, Edition edition) {}

    /** The chapters of the best edition, and in their place those that only another language has. */
    private List<Written> writtenChapters(Language best) {
        var all = new ArrayList<Written>();
        for (Language language : Fallback.order(wanted)) {
            Edition edition = editions.get(language);
            if (edition != null) {
                int place = 0;
                for (Chapter chapter : edition.body().chapters()) {
                    int known = indexOf(all, chapter.id());
                    if (known >= 0) {
                        place = known + 1;
                    } else if (language == best || !isLocalTo(best, chapter)) {
                        all.add(place++, new Written(chapter, edition));
                    }
                }
            }
        }
        return all;
    }

    /** Free sections are each language's own; only the fixed chapters are lent from one language to another. */
    private boolean isLocalTo(Language best, Chapter chapter) {
        return chapter.role() == Role.SECTION && editions.containsKey(best);
    }

    private static int indexOf(List<Written> all, BlockId id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).chapter().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The innermost replacement, or hiding where that is allowed. */
    private Optional<Layer.Spoken> nearestExclusive(Chapter chapter) {
        return about(chapter)
                .filter(one -> one.change().intent().isExclusive())
                .filter(one -> one.change().intent() != Intent.HIDE || chapter.optional())
                .reduce((outer, inner) -> inner);
    }

    private Stream<Layer.Spoken> about(Chapter chapter) {
        return changes.stream().filter(one -> chapter.id().equals(one.change().chapter()));
    }

    private BlendedChapter chapter(Written written, Optional<Layer.Spoken> replacement) {
        Chapter chapter = written.chapter();
        var parts = new ArrayList<Part>();
        supplements(chapter, Intent.SUPPLEMENT_BEFORE, parts);
        parts.add(replacement.map(this::part).orElseGet(() -> national(written)));
        supplements(chapter, Intent.SUPPLEMENT_AFTER, parts);
        Words.Spoken heading = replacement
                .filter(one -> !one.change().words().heading().isEmpty())
                .map(one -> new Words.Spoken(one.change().words().heading(), one.language()))
                .orElseGet(() -> new Words.Spoken(
                        chapter.heading(),
                        chapter.heading().isEmpty() ? wanted : written.edition().language()));
        return new BlendedChapter(chapter.id(), chapter.role(), heading, parts);
    }

    private void supplements(Chapter chapter, Intent intent, List<Part> parts) {
        about(chapter)
                .filter(one -> one.change().intent() == intent)
                .map(this::part)
                .forEach(parts::add);
    }

    private static Part national(Written written) {
        Edition edition = written.edition();
        return new Part(
                new Origin.Written(edition.document(), edition.id()),
                edition.language(),
                written.chapter().blocks());
    }

    private Part part(Layer.Spoken one) {
        return new Part(origin(one), one.language(), one.change().words().blocks());
    }

    private BlendedChapter own(Layer.Spoken one) {
        Chapter words = one.change().words();
        Words.Spoken heading = new Words.Spoken(words.heading(), words.heading().isEmpty() ? wanted : one.language());
        return new BlendedChapter(words.id(), words.role(), heading, List.of(part(one)));
    }

    private Origin origin(Layer.Spoken one) {
        return one.origin(editions.values().stream().map(Edition::id).toList());
    }
}
