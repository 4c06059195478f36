package no.fnsp.approval;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Scope;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.LocalChangeSets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft what readers see. The one way to it: for the desk, for what was planned, and for files. */
@Component
public class Publishing {

    private final Documents documents;
    private final Drafts drafts;
    private final Editions editions;
    private final Carrying carrying;
    private final Adoptions adoptions;
    private final LocalChangeSets changes;
    private final Spreading spreading;
    private final Stopping stopping;
    private final ObjectProvider<Gatekeeper> gatekeepers;

    Publishing(
            Documents documents,
            Drafts drafts,
            Editions editions,
            Carrying carrying,
            Adoptions adoptions,
            LocalChangeSets changes,
            Spreading spreading,
            Stopping stopping,
            ObjectProvider<Gatekeeper> gatekeepers) {
        this.documents = documents;
        this.drafts = drafts;
        this.editions = editions;
        this.carrying = carrying;
        this.adoptions = adoptions;
        this.changes = changes;
        this.spreading = spreading;
        this.stopping = stopping;
        this.gatekeepers = gatekeepers;
    }

    /**
     * Publishes the draft as it was read.
     *
     * @param change what kind of change it is; a text that is not published now is {@code NEW}, whatever is said
     * @param reason why an editorial change touches a number, dose, negation or phone; null when it does not
     */
    @Transactional
    public Published publish(Permit permit, Draft draft, ChangeClass change, @Nullable String reason, Instant at) {
        Document document = documents.find(draft.document()).orElseThrow();
        mustAllow(permit, document, change);
        if (!drafts.hold(permit, document, draft)) {
            return drafts.withId(draft.id())
                    .<Published>map(Published.SavedSince::new)
                    .orElseGet(() -> new Published.Gone(drafts.ended(document, draft.id())));
        }
        Draft held = drafts.withId(draft.id())
                .orElseThrow(); // the words that are held, and not those that came with the number
        var asked = asked(permit, document, held, change, reason, at);
        return stopping.hindrance(asked).orElseGet(() -> new Published.Ok(makeSeen(asked)));
    }

    private WantedSeen asked(
            Permit permit, Document document, Draft draft, ChangeClass change, @Nullable String reason, Instant at) {
        Edition previous =
                editions.published(document.id(), draft.language(), at).orElse(null);
        return new WantedSeen(permit, document, draft, previous, change, reason, at);
    }

    /** What is critical reaches every hospital at once, and no gate stops it, so it takes the right to decide for all of them. */
    static void mustAllow(Permit permit, Document document, ChangeClass change) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        if (change == ChangeClass.CRITICAL) {
            permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        }
    }

    /** What would come of publishing the draft now, when it would not be published; empty when it would. Changes nothing. */
    public Optional<Published> refused(
            Permit permit, Draft draft, ChangeClass change, @Nullable String reason, Instant at) {
        Document document = documents.find(draft.document()).orElseThrow();
        mustAllow(permit, document, change);
        return stopping.hindrance(asked(permit, document, draft, change, reason, at));
    }

    private Edition makeSeen(WantedSeen asked) {
        Permit permit = asked.permit();
        Document document = asked.document();
        Edition edition = write(asked);
        drafts.became(permit, document, asked.draft(), edition);
        editions.publish(permit, document, edition, alsoSeen(document), asked.at());
        if (asked.previous() != null) {
            spreading.spread(permit, document, asked.previous(), edition, asked.at());
        }
        var passage = new Gatekeeper.Passage(permit, document, edition, asked.at());
        gatekeepers.orderedStream().forEach(keeper -> keeper.passed(passage));
        return edition;
    }

    /** Pages about the text that local changes are made to, and lists of the sites that follow this one as it is published. */
    Set<Scope> alsoSeen(Document document) {
        var scopes = new HashSet<Scope>();
        changes.scopeOf(document.id()).ifPresent(scopes::add);
        adoptions.following(document.id()).forEach(site -> scopes.add(Documents.list(site)));
        return scopes;
    }

    private Edition write(WantedSeen asked) {
        Edition previous = asked.previous();
        var how = previous == null
                ? Editions.Change.first()
                : new Editions.Change(asked.change(), previous.id(), null, asked.reason());
        Draft draft = asked.draft();
        Edition edition = editions.add(asked.permit(), asked.document(), draft.language(), draft.body(), how);
        if (previous != null && asked.change() == ChangeClass.EDITORIAL) {
            carrying.inherit(asked.permit(), edition, previous.id());
        } else {
            carrying.carry(asked.permit(), edition);
        }
        return edition;
    }
}
