package no.fnsp.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The addresses of every site: what is placed where, and where old addresses lead. */
@Repository
public class Placements {

    private final JdbcClient db;
    private final Redirects redirects;
    private final Journal journal;

    Placements(JdbcClient db, Redirects redirects, Journal journal) {
        this.db = db;
        this.redirects = redirects;
        this.journal = journal;
    }

    /** Touched when something comes to or leaves this address; read also by a page that says nothing is there. */
    public static Scope scope(UUID site, String path) {
        return Scope.of("address", site, path);
    }

    /** Touched when a document comes to, moves on or leaves any site: a link may lead to the national base's copy. */
    public static Scope scope(UUID document) {
        return Scope.of("placed", document);
    }

    public Optional<Placement> at(UUID site, String path, Instant at) {
        return db.sql("""
                        select * from placement.placement
                        where site = :site and path = :path and valid_from <= :at and valid_until > :at
                        """)
                .param("site", site)
                .param("path", path)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> placement(row))
                .optional();
    }

    public Optional<Placement> of(UUID site, UUID document, Instant at) {
        return db.sql("""
                        select * from placement.placement
                        where site = :site and document = :document and valid_from <= :at and valid_until > :at
                        """)
                .param("site", site)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> placement(row))
                .optional();
    }

    public Optional<Redirect> redirect(UUID site, String path, Instant at) {
        return redirects.at(site, path, at);
    }

    /** What an address told before the page came that stands there and is not published; empty once anything of it is. */
    public Optional<Redirect> before(UUID site, String path, Instant at) {
        return redirects.before(site, path, at);
    }

    /**
     * Places a document at an address. A document that lived elsewhere on the site moves, and its old address leads
     * to the new one by itself.
     *
     * @return whether that is news
     */
    @Transactional
    public boolean place(Permit permit, Placement wanted, Instant from) {
        mustPlace(permit, wanted.site());
        return place(permit, wanted, "document.placed", from);
    }

    /** What was taken off the site stands there again; what its address told meanwhile is told until it is published. */
    void putBack(Permit permit, Placement wanted, Instant from) {
        mustPlace(permit, wanted.site());
        standAgain(permit, wanted, from);
    }

    /** As {@link #putBack}, on whatever site: what was withdrawn nationally comes back nationally. */
    void standAgain(Permit permit, Placement wanted, Instant from) {
        place(permit, wanted, "document.restored", from);
    }

    private boolean place(Permit permit, Placement wanted, String act, Instant from) {
        Optional<Placement> known = of(wanted.site(), wanted.document(), from);
        if (known.isPresent() && known.get().equals(wanted)) {
            return false;
        }
        known.ifPresent(old -> end(old, from));
        db.sql("""
                insert into placement.placement (site, path, document, position, valid_from)
                values (:site, :path, :document, :position, :from)
                """)
                .param("site", wanted.site())
                .param("path", wanted.path())
                .param("document", wanted.document())
                .param("position", wanted.position())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        redirects.end(wanted.site(), wanted.path(), from);
        takeOutOfTrash(wanted, from);
        known.filter(old -> !old.path().equals(wanted.path()))
                .ifPresent(old -> redirects.leave(
                        new Redirect(old.site(), old.path(), old.document(), Redirect.Reason.MOVED, Words.NONE), from));
        record(permit, act, wanted, known.map(Placement::path).orElse(wanted.path()));
        return true;
    }

    /** Takes a document away from the site; its address then says what it became. */
    @Transactional
    public void remove(Permit permit, Placement old, Redirect instead, Instant from) {
        mustPlace(permit, old.site());
        end(old, from);
        redirects.leave(instead, from);
        record(permit, "document.removed", old, old.path());
    }

    /** Who arranges the pages of a site, and who decides which national texts it has. */
    private static void mustPlace(Permit permit, UUID site) {
        permit.mustAllow(permit.allows(Right.ADOPT) ? Right.ADOPT : Right.ARRANGE, site);
    }

    void end(Placement old, Instant from) {
        db.sql("""
                update placement.placement set valid_until = :from
                where site = :site and document = :document and valid_until = 'infinity'
                """)
                .param("site", old.site())
                .param("document", old.document())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void takeOutOfTrash(Placement placed, Instant from) {
        db.sql("""
                update placement.trashed set valid_until = greatest(:from, valid_from)
                where site = :site and document = :document and valid_until = 'infinity'
                """)
                .param("site", placed.site())
                .param("document", placed.document())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(Permit permit, String act, Placement placement, String oldPath) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                placement.document(),
                placement.site(),
                Map.of("path", placement.path()),
                Set.copyOf(List.of(
                        scope(placement.site(), placement.path()),
                        scope(placement.site(), oldPath),
                        scope(placement.document()),
                        Documents.list(placement.site())))));
    }

    static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getObject("site", UUID.class),
                row.getString("path"),
                row.getObject("document", UUID.class),
                row.getInt("position"));
    }
}
