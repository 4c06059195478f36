package no.fnsp.placement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pages that were taken off their site, and how they come back. Nothing is ever deleted. */
@Repository
public class Trash {

    private final JdbcClient db;
    private final TrashRows rows;
    private final Branches branches;
    private final Placements placements;
    private final Redirects redirects;
    private final Documents documents;
    private final ObjectProvider<WaitsForPage> waiting;
    private final Journal journal;
    private final DatabaseClock clock;

    Trash(
            JdbcClient db,
            TrashRows rows,
            Branches branches,
            Placements placements,
            Redirects redirects,
            Documents documents,
            ObjectProvider<WaitsForPage> waiting,
            Journal journal,
            DatabaseClock clock) {
        this.db = db;
        this.rows = rows;
        this.branches = branches;
        this.placements = placements;
        this.redirects = redirects;
        this.documents = documents;
        this.waiting = waiting;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was taken off the site and has not come back, the latest first. */
    public List<InTrash> of(UUID site) {
        return rows.of(site);
    }

    Optional<InTrash> find(UUID site, UUID document) {
        return of(site).stream().filter(one -> one.document().equals(document)).findFirst();
    }

    /**
     * Takes a page off the site that readers do not see: never published, or withdrawn.
     *
     * @return {@code Trashed}, or why not
     */
    @Transactional
    public Arranged put(Permit permit, UUID site, UUID document) {
        permit.mustAllow(Right.ARRANGE, site, document);
        Optional<Document> said =
                documents.find(document).filter(one -> one.site().equals(site));
        // What is just being published is seen below, and not thrown away.
        said.ifPresent(one -> documents.hold(permit, one));
        branches.alone(site);
        Optional<Placement> page = branches.of(site, document);
        if (said.isEmpty() || page.isEmpty()) {
            return new Arranged.Refused.NothingThere();
        }
        if (isPublished(document)) {
            return new Arranged.Refused.StillPublished();
        }
        int below = branches.branch(site, page.get().path()).size() - 1;
        if (below > 0) {
            return new Arranged.Refused.PagesBelow(below);
        }
        throwAway(permit, said.get(), page.get());
        return new Arranged.Trashed(page.get().path());
    }

    /** Its address says what it said before the page came there: an old page that was withdrawn is gone for the same reason as ever. */
    private void throwAway(Permit permit, Document document, Placement page) {
        Instant now = clock.now();
        Optional<Redirect> before = redirects.before(page.site(), page.path(), now);
        placements.end(page, now);
        before.ifPresent(one -> redirects.leave(one, now));
        rows.add(permit, page, InTrash.Why.TRASHED, now);
        record(permit, "document.trashed", page);
        waiting.orderedStream().forEach(one -> one.thrownAway(permit, document));
    }

    private boolean isPublished(UUID document) {
        return db.sql(
                        "select exists (select from content.published where document = :document and valid_until = 'infinity')")
                .param("document", document)
                .query(Boolean.class)
                .single();
    }

    /** Puts a page back where it stood, or beside what has come there since. @return {@code Restored}, or {@code NothingThere} */
    @Transactional
    public Arranged restore(Permit permit, UUID site, UUID document) {
        permit.mustAllow(Right.ARRANGE, site, document);
        branches.alone(site);
        Optional<InTrash> trashed = find(site, document);
        if (trashed.isEmpty() || isWithdrawnElsewhere(site, document)) {
            return new Arranged.Refused.NothingThere();
        }
        String stood = trashed.get().path();
        boolean free = branches.at(site, stood).isEmpty();
        String path = free ? stood : Slugs.suggestion(stood, branches.takenLike(site, stood));
        Instant now = clock.now();
        placements.putBack(
                permit, new Placement(site, path, document, trashed.get().position()), now);
        return new Arranged.Restored(path, free);
    }

    /** What was taken from all sites comes back to all of them, by whoever decides about the text. */
    private boolean isWithdrawnElsewhere(UUID site, UUID document) {
        return !isPublished(document)
                && documents
                        .find(document)
                        .filter(one -> !one.site().equals(site))
                        .isPresent();
    }

    void record(Permit permit, String act, Placement page) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                page.document(),
                page.site(),
                Map.of("path", page.path()),
                Set.of(
                        Placements.scope(page.site(), page.path()),
                        Placements.scope(page.document()),
                        Documents.list(page.site()))));
    }
}
