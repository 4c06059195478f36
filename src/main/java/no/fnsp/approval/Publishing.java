package no.fnsp.approval;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Scope;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.text.Corrections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft what readers see, and lets the change reach each site in the way its class says. */
@Component
public class Publishing {

    private final Documents documents;
    private final Drafts drafts;
    private final Editions editions;
    private final Approvals approvals;
    private final Acceptances acceptances;
    private final Adoptions adoptions;
    private final LocalChangeSets changes;

    Publishing(
            Documents documents,
            Drafts drafts,
            Editions editions,
            Approvals approvals,
            Acceptances acceptances,
            Adoptions adoptions,
            LocalChangeSets changes) {
        this.documents = documents;
        this.drafts = drafts;
        this.editions = editions;
        this.approvals = approvals;
        this.acceptances = acceptances;
        this.adoptions = adoptions;
        this.changes = changes;
    }

    /**
     * @param reason why an editorial change touches a number, dose, negation or phone; null when it does not
     * @throws IllegalStateException when the draft is not the last of it: others' words would be lost
     */
    @Transactional
    public Edition publish(Permit permit, Draft draft, ChangeClass change, @Nullable String reason, Instant at) {
        Document document = documents.find(draft.document()).orElseThrow();
        Optional<Edition> previous = editions.published(document.id(), draft.language(), at);
        takeUp(permit, document, draft, previous.map(Edition::id).orElse(null));
        Edition edition = write(permit, document, draft, previous, change, reason);
        drafts.became(permit, document, draft, edition);
        editions.publish(permit, document, edition, alsoSeen(document), at);
        previous.ifPresent(old -> spread(permit, document, old, edition, at));
        return edition;
    }

    /** Published past what has come since, a draft would undo a critical correction without a word. */
    private void takeUp(Permit permit, Document document, Draft draft, @Nullable UUID published) {
        if (!Objects.equals(draft.basedOn(), published)) {
            throw new IllegalStateException("Another edition was published since the draft " + draft.id() + " began");
        }
        if (!drafts.hold(permit, document, draft)) {
            throw new IllegalStateException(
                    "The draft " + draft.id() + " has been saved or published since it was read");
        }
    }

    /** Pages about the text that local changes are made to, and lists of the sites that follow this one as it is published. */
    private Set<Scope> alsoSeen(Document document) {
        var scopes = new HashSet<Scope>();
        changes.scopeOf(document.id()).ifPresent(scopes::add);
        adoptions.following(document.id()).forEach(site -> scopes.add(Documents.list(site)));
        return scopes;
    }

    private Edition write(
            Permit permit,
            Document document,
            Draft draft,
            Optional<Edition> previous,
            ChangeClass change,
            @Nullable String reason) {
        if (previous.isEmpty()) {
            return editions.add(permit, document, draft.language(), draft.body(), Editions.Change.first());
        }
        UUID parent = previous.get().id();
        Edition edition = editions.add(
                permit, document, draft.language(), draft.body(), new Editions.Change(change, parent, null, reason));
        if (change == ChangeClass.EDITORIAL) {
            approvals.inherit(permit, edition, parent);
        }
        return edition;
    }

    /** A professional change waits for each site; an editorial one is taken at once; a critical one reaches every edition shown. */
    private void spread(Permit permit, Document document, Edition old, Edition edition, Instant at) {
        switch (edition.changeClass()) {
            case EDITORIAL -> acceptances.acceptInsteadOf(permit, old.id(), edition, How.AUTOMATIC, at);
            case CRITICAL -> {
                acceptances.acceptInsteadOf(permit, old.id(), edition, How.CRITICAL, at);
                correctOlderEditions(permit, document, old, edition, at);
            }
            case NEW, PROFESSIONAL, REPLACEMENT -> {}
        }
    }

    /** Sites that still show an older edition get that edition with the same paragraphs corrected, and nothing else of the new one. */
    private void correctOlderEditions(Permit permit, Document document, Edition old, Edition edition, Instant at) {
        var corrections =
                Corrections.between(old.body().chapters(), edition.body().chapters());
        List<UUID> shown = acceptances.of(edition).stream()
                .map(Acceptances.Shown::edition)
                .distinct()
                .filter(shownEdition -> !shownEdition.equals(edition.id()))
                .toList();
        for (UUID id : shown) {
            Edition older = editions.find(id).orElseThrow();
            Body corrected = older.body()
                    .corrected(old.body(), edition.body())
                    .withChapters(corrections.applyTo(older.body().chapters()));
            if (!Objects.equals(corrected.canonical(), older.body().canonical())) {
                Edition mended = editions.add(
                        permit,
                        document,
                        older.language(),
                        corrected,
                        new Editions.Change(ChangeClass.CRITICAL, older.id(), edition.id(), null));
                acceptances.acceptInsteadOf(permit, older.id(), mended, How.CRITICAL, at);
            }
        }
    }
}
