package no.fnsp.movedon;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft of a site's own words with what is proposed in it, for somebody who will write on. */
@Component
public class WritingOn {

    private final Unsettled unsettled;
    private final Documents documents;
    private final Drafts drafts;
    private final Editions editions;
    private final DatabaseClock clock;

    WritingOn(Unsettled unsettled, Documents documents, Drafts drafts, Editions editions, DatabaseClock clock) {
        this.unsettled = unsettled;
        this.documents = documents;
        this.drafts = drafts;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * @param key of the local words
     * @return the draft, or the one that a colleague had begun already, with what they have written; empty when the words
     *     have been settled meanwhile
     */
    @Transactional
    public Optional<Draft> begin(Permit permit, UUID site, Task task, String key) {
        permit.mustAllow(Right.EDIT, site);
        if (!task.site().equals(site)) {
            return Optional.empty();
        }
        return unsettled.beside(task).stream()
                .filter(one -> one.words().key().equals(key))
                .findFirst()
                .map(one -> begin(permit, one));
    }

    private Draft begin(Permit permit, Beside one) {
        Document document = documents.find(one.words().changes()).orElseThrow();
        var before =
                (LocalChanges) editions.find(one.words().said()).orElseThrow().body();
        return drafts.start(
                permit, document, one.words().written(), Draft.Lane.ORDINARY, proposed(before, one), clock.now());
    }

    private static LocalChanges proposed(LocalChanges before, Beside one) {
        var after = new ArrayList<LocalChange>();
        for (LocalChange change : before.changes()) {
            after.add(one.local().contains(change) ? proposed(change, one) : change);
        }
        return new LocalChanges(after);
    }

    /** Whoever writes on has the new national words before them, so what they leave is held up against those. */
    private static LocalChange proposed(LocalChange change, Beside one) {
        return Rewriting.saying(
                change,
                one,
                one.local().size() == 1
                        ? one.proposal()
                                .map(Proposal::withBoth)
                                .orElse(change.words().blocks())
                        : change.words().blocks());
    }
}
