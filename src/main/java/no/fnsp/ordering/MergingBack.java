package no.fnsp.ordering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fnsp.content.Body;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Saved;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes chapters of a variant into a draft of the main text. The variant stays as it is until somebody ends it. */
@Component
public class MergingBack {

    private final Editions editions;
    private final Drafts drafts;
    private final Journal journal;

    MergingBack(Editions editions, Drafts drafts, Journal journal) {
        this.editions = editions;
        this.drafts = drafts;
        this.journal = journal;
    }

    /**
     * In the draft that somebody may be writing already, else in a new one.
     *
     * @param chapters ids of those to take over
     * @return the draft; empty when one of the two is not published in the language, or the draft says something else since
     */
    @Transactional
    public Optional<Draft> take(
            Permit permit, Document main, Document variant, Language language, Set<BlockId> chapters, Instant at) {
        permit.mustAllow(Right.EDIT, main.site(), main.id());
        Optional<Edition> now = editions.published(main.id(), language, at);
        Optional<Edition> other = editions.published(variant.id(), language, at);
        if (now.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = drafts.start(
                permit, main, language, Draft.Lane.ORDINARY, now.get().body(), at);
        Body merged = with(draft.body(), other.get().body(), chapters);
        Optional<Draft> saved = saved(drafts.save(permit, main, draft.id(), draft.revision(), merged));
        saved.ifPresent(one -> journal.record(new Act(
                permit.actor(),
                "variant.merged-back",
                "document",
                main.id(),
                main.site(),
                Map.of("variant", variant.id().toString(), "language", language.code()),
                Set.of())));
        return saved;
    }

    private static Optional<Draft> saved(Saved saved) {
        return switch (saved) {
            case Saved.Ok ok -> Optional.of(ok.draft());
            case Saved.Merged merged -> Optional.of(merged.draft());
            case Saved.Unchanged same -> Optional.of(same.draft());
            case Saved.Conflicting conflict -> Optional.empty();
            case Saved.Gone gone -> Optional.empty();
            case Saved.TooLarge large -> Optional.empty();
        };
    }

    /** Chapters of the draft in their order, with the variant's words where they were chosen; what only the variant has stands last. */
    private static Body with(Body draft, Body variant, Set<BlockId> chosen) {
        var all = new ArrayList<Chapter>();
        for (Chapter chapter : draft.chapters()) {
            all.add(chosen.contains(chapter.id()) ? find(variant, chapter.id()).orElse(chapter) : chapter);
        }
        List<BlockId> there = draft.chapters().stream().map(Chapter::id).toList();
        variant.chapters().stream()
                .filter(chapter -> chosen.contains(chapter.id()) && !there.contains(chapter.id()))
                .forEach(all::add);
        return draft.withChapters(all);
    }

    private static Optional<Chapter> find(Body body, BlockId id) {
        return body.chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst();
    }
}
