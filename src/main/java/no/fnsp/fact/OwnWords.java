package no.fnsp.fact;

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
import no.fnsp.journal.Scope;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What sites say for themselves of national facts. Which facts those are is decided nationally; what a site says, by those who
 * may publish on the whole of it: every page that points to the fact says it at once.
 */
@Repository
public class OwnWords {

    private final JdbcClient db;
    private final Journal journal;

    OwnWords(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Touched when a site says something else of any fact that each site says. */
    public static Scope scope(UUID site) {
        return Scope.of("own-facts", site);
    }

    /** From now on each site says the fact for itself, or none does. @param source null for none */
    @Transactional
    public void each(Permit permit, Fact fact, Fact.@Nullable Source source, Instant from) {
        permit.mustAllow(Right.PUBLISH, fact.site(), fact.id());
        permit.mustAllow(Right.NATIONAL, fact.site(), fact.id());
        lock(fact.id());
        String now = db.sql("select source from fact.each_site where fact = :fact and valid_until = 'infinity'")
                .param("fact", fact.id())
                .query(String.class)
                .optional()
                .orElse("");
        if (now.equals(source == null ? "" : source.key())) {
            return;
        }
        db.sql("update fact.each_site set valid_until = :from where fact = :fact and valid_until = 'infinity'")
                .param("fact", fact.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        if (source != null) {
            db.sql("insert into fact.each_site (fact, source, set_by, valid_from) values (:fact, :source, :by, :from)")
                    .param("fact", fact.id())
                    .param("source", source.key())
                    .param("by", permit.actor())
                    .param("from", from.atOffset(ZoneOffset.UTC))
                    .update();
        }
        record(permit, "fact.each-site", fact, fact.site(), Facts.scope(fact.id()));
    }

    /** What came of saying something. */
    public sealed interface Said {

        record Ok() implements Said {}

        /** Somebody else has said something since it was read. @param theirs null when they took theirs away */
        record Outdated(Fact.@Nullable Own theirs) implements Said {}
    }

    /**
     * A site says its own of a fact from now on.
     *
     * @param read names what the writer had seen; null when the site said nothing
     * @param says null for nothing: then the national words are said
     */
    @Transactional
    public Said say(
            Permit permit, Site site, Fact fact, @Nullable UUID read, Saying.@Nullable Phrase says, Instant from) {
        permit.mustAllow(Right.PUBLISH, site.id(), fact.id());
        lock(fact.id());
        Optional<Fact.Own> now = now(site.id(), fact.id());
        UUID said = now.map(Fact.Own::said).orElse(null);
        if (said == null ? read != null : !said.equals(read)) {
            return new Said.Outdated(now.orElse(null));
        }
        if (now.map(Fact.Own::says).equals(Optional.ofNullable(says))) {
            return new Said.Ok();
        }
        db.sql("""
                update fact.own set valid_until = :from
                where fact = :fact and site = :site and valid_until = 'infinity'
                """)
                .param("fact", fact.id())
                .param("site", site.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        if (says != null) {
            insert(permit, site, fact, says, from);
        }
        record(permit, "fact.own-said", fact, site.id(), scope(site.id()));
        return new Said.Ok();
    }

    private void insert(Permit permit, Site site, Fact fact, Saying.Phrase says, Instant from) {
        db.sql("""
                insert into fact.own (fact, site, body, said_by, valid_from)
                values (:fact, :site, :body::jsonb, :by, :from)
                """)
                .param("fact", fact.id())
                .param("site", site.id())
                .param("body", Jsonb.write(says))
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void lock(UUID fact) {
        db.sql("select id from fact.fact where id = :fact for update")
                .param("fact", fact)
                .query(UUID.class)
                .single();
    }

    private Optional<Fact.Own> now(UUID site, UUID fact) {
        return history(site, fact).stream()
                .filter(period -> period.until().isEmpty())
                .map(Period::own)
                .findFirst();
    }

    /** What a site said of a fact, by whom. @param until empty for what holds now */
    public record Period(Fact.Own own, UUID by, Optional<Instant> until) {}

    /** Newest first. */
    public List<Period> history(UUID site, UUID fact) {
        return db.sql("""
                        select *, nullif(valid_until, 'infinity') as ended from fact.own
                        where site = :site and fact = :fact order by valid_from desc, id desc
                        """)
                .param("site", site)
                .param("fact", fact)
                .query((row, i) -> new Period(
                        new Fact.Own(
                                row.getObject("id", UUID.class),
                                (Saying.Phrase) Jsonb.read(row.getString("body"), Saying.class),
                                row.getObject("valid_from", OffsetDateTime.class)
                                        .toInstant()),
                        row.getObject("said_by", UUID.class),
                        Optional.ofNullable(row.getObject("ended", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    private void record(Permit permit, String act, Fact fact, UUID site, Scope scope) {
        journal.record(new Act(permit.actor(), act, "fact", fact.id(), site, Map.of(), Set.of(scope)));
    }
}
