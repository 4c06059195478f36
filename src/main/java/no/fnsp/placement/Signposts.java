package no.fnsp.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Short addresses, old addresses, and wherever else those who look after a site have an address lead. */
@Repository
public class Signposts {

    private final JdbcClient db;
    private final Redirects redirects;
    private final Placements placements;
    private final Branches branches;
    private final Journal journal;
    private final DatabaseClock clock;

    Signposts(
            JdbcClient db,
            Redirects redirects,
            Placements placements,
            Branches branches,
            Journal journal,
            DatabaseClock clock) {
        this.db = db;
        this.redirects = redirects;
        this.placements = placements;
        this.branches = branches;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether a page may never stand at this address, whatever it is: the platform's own, and the folders that every site has. */
    public static boolean isReserved(String path) {
        return Path.isFixed(path) || Path.isTaken(path);
    }

    /** All that lead somewhere now, by address. @param words to look for in the address; empty for all */
    public List<Signpost> of(UUID site, String words, int most) {
        return db.sql("""
                        select * from placement.redirect
                        where site = :site and valid_until = 'infinity' and strpos(path, :words) > 0
                        order by reason <> 'led', path limit :most
                        """)
                .param("site", site)
                .param("words", Signpost.plain(words))
                .param("most", most)
                .query((row, i) -> signpost(row))
                .list();
    }

    public Optional<Signpost> at(UUID site, String path) {
        return db.sql(
                        "select * from placement.redirect where site = :site and path = :path and valid_until = 'infinity'")
                .param("site", site)
                .param("path", path)
                .query((row, i) -> signpost(row))
                .optional();
    }

    /** Those that somebody had lead somewhere, and that lead there no more; newest first. */
    public List<Signpost> ended(UUID site, int most) {
        return db.sql("""
                        select * from placement.redirect
                        where site = :site and reason = 'led' and valid_until < 'infinity'
                        order by valid_until desc, id desc limit :most
                        """)
                .param("site", site)
                .param("most", most)
                .query((row, i) -> signpost(row))
                .list();
    }

    /**
     * Has an address lead somewhere from now on.
     *
     * @param read the number of what the writer saw there; 0 for nothing
     * @param wanted for the reason {@code LED}
     */
    @Transactional
    public Posted put(Permit permit, Redirect wanted, long read) {
        permit.mustAllow(Right.SETTINGS, wanted.site());
        branches.alone(wanted.site());
        Optional<Signpost> known = at(wanted.site(), wanted.path());
        if (known.map(one -> one.redirect().equals(wanted)).orElse(false)) {
            return new Posted.NoNews();
        }
        if (known.map(Signpost::number).orElse(0L) != read) {
            return known.<Posted>map(Posted.Outdated::new).orElseGet(Posted.NoNews::new);
        }
        Instant now = clock.now();
        Optional<Placement> page = placements.at(wanted.site(), wanted.path(), now);
        if (page.isPresent()) {
            return new Posted.Taken(page.get());
        }
        leave(permit, wanted, now);
        record(permit, "address.led", wanted.site(), wanted.path(), wanted.address());
        return new Posted.Ok();
    }

    private void leave(Permit permit, Redirect wanted, Instant from) {
        redirects.end(wanted.site(), wanted.path(), from);
        db.sql("""
                insert into placement.redirect (site, path, document, reason, note, address, led_by, valid_from)
                values (:site, :path, :document, 'led', :note::jsonb, :address, :by, :from)
                """)
                .param("site", wanted.site())
                .param("path", wanted.path())
                .param("document", wanted.document())
                .param("note", Jsonb.write(wanted.note()))
                .param("address", wanted.address())
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing is led from there any more. @param read the number of what the writer saw */
    @Transactional
    public Posted end(Permit permit, UUID site, String path, long read) {
        permit.mustAllow(Right.SETTINGS, site);
        branches.alone(site);
        Optional<Signpost> known = at(site, path);
        if (known.isEmpty()) {
            return new Posted.NoNews();
        }
        if (known.get().number() != read) {
            return new Posted.Outdated(known.get());
        }
        redirects.end(site, path, clock.now());
        record(permit, "address.ended", site, path, null);
        return new Posted.Ok();
    }

    private void record(Permit permit, String act, UUID site, String path, @Nullable String address) {
        journal.record(new Act(
                permit.actor(),
                act,
                "site",
                site,
                site,
                address == null ? Map.of("path", path) : Map.of("path", path, "to", address),
                Set.of(Placements.scope(site, path))));
    }

    private static Signpost signpost(ResultSet row) throws SQLException {
        return new Signpost(
                row.getLong("id"),
                Redirects.redirect(row),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("led_by", UUID.class));
    }
}
