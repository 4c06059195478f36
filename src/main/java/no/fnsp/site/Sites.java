package no.fnsp.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every site, and what it was at any instant. */
@Repository
public class Sites {

    /** Touched when a site opens, closes, or changes its name or address. */
    public static final Scope LIST = Scope.of("sites");

    private final JdbcClient db;
    private final SiteHistory history;
    private final Journal journal;

    Sites(JdbcClient db, SiteHistory history, Journal journal) {
        this.db = db;
        this.history = history;
        this.journal = journal;
    }

    /** The site that answers to a host and path: the innermost, where one site lives inside another. */
    public Optional<Site> answering(String host, String path, Instant at) {
        return db.sql("""
                        select d.* from site.address a
                        join site.dated d on d.site = a.site and d.valid_from <= :at and d.valid_until > :at
                        where a.host = :host and a.valid_from <= :at and a.valid_until > :at
                          and (a.path = '' or a.path = :path or starts_with(:path, a.path || '/'))
                        order by length(a.path) desc limit 1
                        """)
                .param("host", host)
                .param("path", path)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> site(row))
                .optional();
    }

    /** A site, and the database's time as it was found: what its reader is shown is composed as of then. */
    public record Reached(Site site, Instant at) {}

    /**
     * The site that answers to a host and path now. The time is read in the same statement: it costs nothing, and it is later
     * than everything whose number in the journal was known before, whatever the clock of this machine says.
     */
    public Optional<Reached> reached(String host, String path) {
        return db.sql("""
                        select d.*, statement_timestamp() as at from site.address a
                        join site.dated d on d.site = a.site
                            and d.valid_from <= statement_timestamp() and d.valid_until > statement_timestamp()
                        where a.host = :host and a.valid_from <= statement_timestamp()
                          and a.valid_until > statement_timestamp()
                          and (a.path = '' or a.path = :path or starts_with(:path, a.path || '/'))
                        order by length(a.path) desc limit 1
                        """)
                .param("host", host)
                .param("path", path)
                .query((row, i) -> new Reached(
                        site(row), row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public List<Site> all(Instant at) {
        return db.sql("select * from site.dated where valid_from <= :at and valid_until > :at order by key")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> site(row))
                .list();
    }

    public Optional<Site> find(String key, Instant at) {
        return db.sql("select * from site.dated where key = :key and valid_from <= :at and valid_until > :at")
                .param("key", key)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> site(row))
                .optional();
    }

    public Optional<Site> withId(UUID id, Instant at) {
        return db.sql("select * from site.dated where site = :id and valid_from <= :at and valid_until > :at")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> site(row))
                .optional();
    }

    /** The sites that belong to an organisation or live inside it, by the ids of their nodes. */
    public List<Site> of(Set<UUID> organisations, Instant at) {
        return db.sql("""
                        select * from site.dated where valid_from <= :at and valid_until > :at
                        and (body ->> 'organisation')::uuid = any(:nodes) order by key
                        """)
                .param("nodes", organisations.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> site(row))
                .list();
    }

    /** The id of the site with this key; made when there is none. */
    public UUID named(Permit permit, String key) {
        permit.mustAllow(Right.NATIONAL);
        Objects.requireNonNull(permit);
        return db.sql("select id from site.site where key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> db.sql("insert into site.site (key) values (:key) returning id")
                        .param("key", key)
                        .query(UUID.class)
                        .single());
    }

    /** Says what a site is from now on: its settings and its main address. @return whether that is news */
    public boolean set(Permit permit, Site site, Instant from) {
        permit.mustCover(site.id());
        Optional<Site> known = find(site.key(), from);
        if (known.isPresent() && known.get().equals(site)) {
            return false;
        }
        if (known.map(old -> !old.settings().equals(site.settings())).orElse(true)) {
            history.setSettings(permit, site, from);
        }
        if (known.map(old -> !old.host().equals(site.host()) || !old.base().equals(site.base()))
                .orElse(true)) {
            history.setAddress(permit, site.id(), site.host(), site.base(), true, from);
        }
        record(permit, known.isPresent() ? "site.changed" : "site.opened", site);
        return true;
    }

    /** Says one thing of a site anew; whoever asks has looked at what is said now, and nobody else may at the same time. */
    void say(Permit permit, UUID site, Setup what, Settings settings, Instant from) {
        Site known = withId(site, from).orElseThrow();
        history.setSettings(permit, known.saying(settings), from);
        journal.record(new Act(
                permit.actor(),
                "site.changed",
                "site",
                site,
                site,
                Map.of("key", known.key(), "what", what.key()),
                // Other sites show its name and lead to it in its languages; what its menu says is its own.
                what == Setup.NAMES ? Set.of(known.scope(), LIST) : Set.of(known.scope())));
    }

    private void record(Permit permit, String act, Site site) {
        journal.record(new Act(
                permit.actor(),
                act,
                "site",
                site.id(),
                site.id(),
                Map.of("key", site.key()),
                Set.of(site.scope(), LIST)));
    }

    /** A further host that shows the same site. @return whether that is news */
    public boolean addHost(Permit permit, Site site, String host, Instant from) {
        permit.mustCover(site.id());
        if (answering(host, "/", from).isPresent()) {
            return false;
        }
        history.setAddress(permit, site.id(), host, "", false, from);
        record(permit, "site.answered_to", site);
        return true;
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(
                row.getObject("site", UUID.class),
                row.getString("key"),
                row.getString("host"),
                row.getString("path"),
                Jsonb.read(row.getString("body"), Settings.class));
    }
}
