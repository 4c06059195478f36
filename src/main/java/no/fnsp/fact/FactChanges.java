package no.fnsp.fact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done to facts. Readers see it at once on every page, past every approval of the texts there: so it takes the right to
 * publish on the whole site, and for a national fact, which every site says, the right to decide nationally too.
 */
@Repository
public class FactChanges {

    private final JdbcClient db;
    private final Journal journal;

    FactChanges(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Whether a permit for a whole site is enough to say something of its facts. */
    public static boolean mayChange(Permit permit, boolean national) {
        return permit.allows(Right.PUBLISH) && (!national || permit.allows(Right.NATIONAL));
    }

    private static void mustBeAllowed(Permit permit, UUID site, boolean national, UUID subject) {
        permit.mustAllow(Right.PUBLISH, site, subject);
        if (national) {
            permit.mustAllow(Right.NATIONAL, site, subject);
        }
    }

    /** Adds a fact to a site. @param id a fresh one, or one that is always the same for the same fact */
    @Transactional
    public Fact add(Permit permit, UUID id, Site site, Words label, Saying says, Instant from) {
        mustBeAllowed(permit, site.id(), site.isNationalBase(), site.id());
        db.sql("""
                insert into fact.fact (id, site, national, kind, added_by, added)
                values (:id, :site, :national, :kind, :by, :at)
                """)
                .param("id", id)
                .param("site", site.id())
                .param("national", site.isNationalBase())
                .param("kind", says.kind().key())
                .param("by", permit.actor())
                .param("at", from.atOffset(ZoneOffset.UTC))
                .update();
        var fact = new Fact(id, site.id(), site.isNationalBase(), id, label, says, null, from);
        return say(permit, "fact.added", fact, from);
    }

    /**
     * Says something else of a fact from now on.
     *
     * @param read what the writer had seen
     * @throws IllegalArgumentException when it would become another kind of fact
     */
    @Transactional
    public Told change(Permit permit, Fact read, Words label, Saying says, Instant from) {
        mustBeAllowed(permit, read.site(), read.national(), read.id());
        if (says.kind() != read.kind()) {
            throw new IllegalArgumentException("A " + read.kind().key() + " does not become a "
                    + says.kind().key());
        }
        return tell(permit, "fact.changed", read, with(read, label, says, read.withdrawn()), from);
    }

    /** It should not be used any more. Pages that say it keep its last words, and editors are told where that is. */
    @Transactional
    public Told withdraw(Permit permit, Fact read, String reason, Instant from) {
        return tell(permit, "fact.withdrawn", read, with(read, read.label(), read.says(), reason), from);
    }

    /** It may be used again. */
    @Transactional
    public Told putBack(Permit permit, Fact read, Instant from) {
        return tell(permit, "fact.put-back", read, with(read, read.label(), read.says(), null), from);
    }

    private static Fact with(Fact fact, Words label, Saying says, @Nullable String withdrawn) {
        return new Fact(fact.id(), fact.site(), fact.national(), fact.said(), label, says, withdrawn, fact.since());
    }

    private Told tell(Permit permit, String act, Fact read, Fact wanted, Instant from) {
        mustBeAllowed(permit, read.site(), read.national(), read.id());
        Fact now = lock(read.id());
        // What was handed in as read may say another site than the fact's own.
        mustBeAllowed(permit, now.site(), now.national(), now.id());
        if (!now.said().equals(read.said())) {
            return new Told.Outdated(now);
        }
        if (now.equals(wanted)) {
            return new Told.NoNews(now);
        }
        return new Told.Ok(say(permit, act, wanted, from));
    }

    /** What is said now; two who say something at once do it after each other. */
    private Fact lock(UUID fact) {
        db.sql("select id from fact.fact where id = :fact for update")
                .param("fact", fact)
                .query(UUID.class)
                .single();
        return db.sql("select * from fact.dated where fact = :fact and valid_until = 'infinity'")
                .param("fact", fact)
                .query((row, i) -> Facts.fact(row))
                .single();
    }

    private Fact say(Permit permit, String act, Fact fact, Instant from) {
        db.sql("update fact.said set valid_until = :from where fact = :fact and valid_until = 'infinity'")
                .param("fact", fact.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        UUID said = db.sql("""
                        insert into fact.said (fact, kind, label, body, withdrawn, said_by, valid_from)
                        values (:fact, :kind, :label::jsonb, :body::jsonb, :withdrawn, :by, :from) returning id
                        """)
                .param("fact", fact.id())
                .param("kind", fact.kind().key())
                .param("label", Jsonb.write(fact.label()))
                .param("body", Jsonb.write(fact.says()))
                .param("withdrawn", fact.withdrawn())
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        record(permit, act, fact);
        return new Fact(
                fact.id(), fact.site(), fact.national(), said, fact.label(), fact.says(), fact.withdrawn(), from);
    }

    /** Not why: a reason may name somebody, and what stands in the journal cannot be erased. */
    private void record(Permit permit, String act, Fact fact) {
        journal.record(new Act(
                permit.actor(),
                act,
                "fact",
                fact.id(),
                fact.site(),
                Map.of("kind", fact.kind().key()),
                Set.of(Facts.scope(fact.id()))));
    }
}
