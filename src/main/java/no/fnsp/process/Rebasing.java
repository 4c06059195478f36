package no.fnsp.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.approval.Gatekeeper.Passage;
import no.fnsp.content.Body;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Saved;
import no.fnsp.identity.Right;
import no.fnsp.text.Change;
import no.fnsp.text.Chapter;
import no.fnsp.text.ChapterDifference;
import no.fnsp.text.Difference;
import org.springframework.stereotype.Component;

/**
 * When an edition is published past a case, the draft of the case is merged with it, paragraph by paragraph. Where both have changed
 * the same, nothing is done: a person must look, and the case says so.
 */
@Component
class Rebasing {

    private final Cases cases;
    private final CaseNotes notes;
    private final Drafts drafts;

    Rebasing(Cases cases, CaseNotes notes, Drafts drafts) {
        this.cases = cases;
        this.notes = notes;
        this.drafts = drafts;
    }

    void after(Passage passage) {
        if (!passage.permit().allows(Right.EDIT)) {
            return;
        }
        cases.runningOf(passage.document().id()).stream()
                .filter(one -> one.language() == passage.edition().language())
                .forEach(one -> drafts.withId(one.draft()).ifPresent(draft -> rebase(passage, one, draft)));
    }

    private void rebase(Passage passage, Case one, Draft draft) {
        Saved saved = drafts.catchUp(passage.permit(), passage.document(), draft, passage.edition(), false);
        Optional<Draft> merged = saved instanceof Saved.Ok ok
                ? Optional.of(ok.draft())
                : saved instanceof Saved.Merged other ? Optional.of(other.draft()) : Optional.empty();
        merged.filter(now -> now.revision() != draft.revision())
                .ifPresent(now -> notes.rebase(
                        passage.permit(),
                        passage.document(),
                        one.id(),
                        now,
                        passage.edition().id(),
                        changed(draft.body(), now.body()),
                        passage.at()));
    }

    /** The chapters that say something else than before, by their headings; those that have none by their role. */
    static List<String> changed(Body before, Body after) {
        return Difference.between(before.chapters(), after.chapters()).chapters().stream()
                .filter(one -> one.change() != Change.SAME)
                .map(Rebasing::heading)
                .toList();
    }

    private static String heading(ChapterDifference one) {
        Chapter chapter = Objects.requireNonNull(one.after() == null ? one.before() : one.after());
        return chapter.heading().isEmpty() ? "@role." + chapter.role().key() : chapter.heading();
    }
}
