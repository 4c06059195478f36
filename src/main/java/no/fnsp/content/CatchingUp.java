package no.fnsp.content;

import java.util.Optional;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import org.springframework.stereotype.Component;

/** Takes into a draft what was published since it began, paragraph by paragraph; the draft builds on that from now on. */
@Component
class CatchingUp {

    private final Saves saves;
    private final Saving saving;
    private final Editions editions;
    private final Journal journal;

    CatchingUp(Saves saves, Saving saving, Editions editions, Journal journal) {
        this.saves = saves;
        this.saving = saving;
        this.editions = editions;
        this.journal = journal;
    }

    /** @param draft which the transaction holds @param decided whether its words shall stand in the disputed places */
    Saved with(Permit permit, Document document, Draft draft, Edition published, boolean decided) {
        MergedBody merged = draft.body().mergedWith(base(draft, published), published.body());
        return merged.settled() || decided
                ? caughtUp(permit, document, draft, published, merged)
                : new Saved.Conflicting(draft, merged, draft.body());
    }

    private Body base(Draft draft, Edition published) {
        return Optional.ofNullable(draft.basedOn())
                .flatMap(editions::find)
                .map(Edition::body)
                .orElseGet(published.body()::blank);
    }

    private Saved caughtUp(Permit permit, Document document, Draft draft, Edition published, MergedBody merged) {
        saves.baseOn(permit, draft, published.id());
        Saved saved = saving.save(
                permit, document, draft.id(), new Saving.Written(draft.revision(), merged.body(), null, false));
        if (merged.settled() && saved instanceof Saved.Ok ok) {
            saves.nobodyWrote(permit, ok.draft());
        }
        journal.record(DraftActs.of(permit, "draft.caught-up", document, draft));
        return saved instanceof Saved.Unchanged
                ? new Saved.Ok(saves.find(document.id(), draft.language(), draft.lane())
                        .orElseThrow())
                : saved;
    }
}
