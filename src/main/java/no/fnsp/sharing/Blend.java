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
import no.fnsp.text.Words;

/**
 * Composes national words and local changes into the one text a reader meets: a pure function.
 * Supplements add up, outermost first; the nearest node's replacement or hiding counts, and only a chapter that is
 * nationally optional can be hidden. No words are lost in silence: what a nearer node adds to a hidden chapter stands
 * alone, and so does what was written to a chapter that the national text no longer has.
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
        List<Written> all = Written.chapters(wanted, language, editions);
        for (Written written : all) {
            Optional<Layer.Spoken> exclusive = nearestExclusive(written.chapter());
            if (exclusive.isPresent() && exclusive.get().change().intent() == Intent.HIDE) {
                hidden.add(new Hidden(written.chapter().id(), written.chapter().role(), origin(exclusive.get())));
                addedToHidden(written, exclusive.get()).ifPresent(chapters::add);
            } else {
                chapters.add(chapter(written, exclusive));
            }
        }
        chapters.addAll(leftBehind(all));
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

    /** The innermost replacement, or hiding where that is allowed. */
    private Optional<Layer.Spoken> nearestExclusive(Chapter chapter) {
        return about(chapter.id())
                .filter(one -> one.change().intent().isExclusive())
                .filter(one -> one.change().intent() != Intent.HIDE || chapter.optional())
                .reduce((outer, inner) -> inner);
    }

    private Stream<Layer.Spoken> about(BlockId chapter) {
        return changes.stream().filter(one -> chapter.equals(one.change().chapter()));
    }

    private BlendedChapter chapter(Written written, Optional<Layer.Spoken> replacement) {
        Chapter chapter = written.chapter();
        var parts = new ArrayList<Part>();
        supplements(chapter.id(), Intent.SUPPLEMENT_BEFORE, parts);
        parts.add(replacement.map(this::part).orElseGet(() -> national(written)));
        supplements(chapter.id(), Intent.SUPPLEMENT_AFTER, parts);
        Words.Spoken heading = replacement
                .filter(one -> !one.change().words().heading().isEmpty())
                .map(one -> new Words.Spoken(one.change().words().heading(), one.language()))
                .orElseGet(() -> heading(written));
        return new BlendedChapter(chapter.id(), chapter.role(), heading, parts);
    }

    private Words.Spoken heading(Written written) {
        String heading = written.chapter().heading();
        return new Words.Spoken(
                heading, heading.isEmpty() ? wanted : written.edition().language());
    }

    private void supplements(BlockId chapter, Intent intent, List<Part> parts) {
        about(chapter)
                .filter(one -> one.change().intent() == intent)
                .map(this::part)
                .forEach(parts::add);
    }

    /** What the hiding node or a nearer one adds to the chapter, without the words that are hidden. */
    private Optional<BlendedChapter> addedToHidden(Written written, Layer.Spoken hiding) {
        Chapter chapter = written.chapter();
        int depth = changes.indexOf(hiding);
        List<Layer.Spoken> nearer = about(chapter.id())
                .filter(one -> one.layer().equals(hiding.layer()) || changes.indexOf(one) > depth)
                .toList();
        List<Part> parts = Stream.of(Intent.SUPPLEMENT_BEFORE, Intent.SUPPLEMENT_AFTER)
                .flatMap(intent -> nearer.stream().filter(one -> one.change().intent() == intent))
                .map(this::part)
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new BlendedChapter(chapter.id(), chapter.role(), heading(written), parts));
    }

    /** Words to chapters that this page does not have: the national text has moved on, or has them in another language. */
    private List<BlendedChapter> leftBehind(List<Written> all) {
        return changes.stream()
                .filter(one -> one.change().intent() != Intent.PRACTICAL)
                .flatMap(one -> Optional.ofNullable(one.change().chapter()).stream())
                .distinct()
                .filter(id -> Written.indexOf(all, id) < 0)
                .flatMap(id -> alone(id).stream())
                .toList();
    }

    private Optional<BlendedChapter> alone(BlockId id) {
        List<Layer.Spoken> said =
                about(id).filter(one -> one.change().intent() != Intent.HIDE).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<Layer.Spoken> replacement = said.stream()
                .filter(one -> one.change().intent() == Intent.REPLACE)
                .reduce((outer, inner) -> inner);
        var parts = new ArrayList<Part>();
        supplements(id, Intent.SUPPLEMENT_BEFORE, parts);
        replacement.map(this::part).ifPresent(parts::add);
        supplements(id, Intent.SUPPLEMENT_AFTER, parts);
        Layer.Spoken first = replacement.orElse(said.getFirst());
        return Optional.of(new BlendedChapter(id, first.change().role(), headingAlone(id, first), parts));
    }

    private Words.Spoken headingAlone(BlockId id, Layer.Spoken one) {
        return Optional.of(one)
                .filter(own -> !own.change().words().heading().isEmpty())
                .map(own -> new Words.Spoken(own.change().words().heading(), own.language()))
                .or(() -> editions.values().stream()
                        .flatMap(edition -> edition.body().chapters().stream()
                                .filter(chapter -> chapter.id().equals(id))
                                .map(chapter -> heading(new Written(chapter, edition))))
                        .findFirst())
                .orElse(new Words.Spoken("", wanted));
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
