package no.fnsp.sharing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.content.Kind;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each site does on the last date with texts of a kind that nobody there has answered. */
@Repository
public class Policies {

    private final JdbcClient db;
    private final Journal journal;

    Policies(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Touched when the site decides otherwise for any kind. */
    public static Scope scope(UUID site) {
        return Scope.of("policy", site);
    }

    /** The kinds that nobody has decided for show the new text. */
    public Map<Kind, Adoption.AtLastDate> of(UUID site, Instant at) {
        var all = new EnumMap<Kind, Adoption.AtLastDate>(Kind.class);
        db.sql("""
                select kind, at_last_date from sharing.policy
                where site = :site and valid_from <= :at and valid_until > :at
                """).param("site", site).param("at", at.atOffset(ZoneOffset.UTC)).query(row -> {
            all.put(
                    Kind.of(row.getString("kind")),
                    Adoption.AtLastDate.find(row.getString("at_last_date")).orElseThrow());
        });
        return all;
    }

    /** @param policy any but {@code BY_KIND} @return whether that is news */
    public boolean decide(Permit permit, UUID site, Kind kind, Adoption.AtLastDate policy, Instant from) {
        permit.mustAllow(Right.ADOPT, site);
        if (policy == Adoption.AtLastDate.BY_KIND
                || of(site, from).getOrDefault(kind, Adoption.AtLastDate.SHOW_NEW) == policy) {
            return false;
        }
        db.sql("""
                update sharing.policy set valid_until = greatest(:from, valid_from)
                where site = :site and kind = :kind and valid_until = 'infinity'
                """)
                .param("site", site)
                .param("kind", kind.key())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into sharing.policy (site, kind, at_last_date, said_by, valid_from)
                values (:site, :kind, :policy, :by, :from)
                """)
                .param("site", site)
                .param("kind", kind.key())
                .param("policy", policy.key())
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(new Act(
                permit.actor(),
                "policy.decided",
                "site",
                site,
                site,
                Map.of("kind", kind.key(), "policy", policy.key()),
                Set.of(scope(site), Documents.list(site))));
        return true;
    }
}
