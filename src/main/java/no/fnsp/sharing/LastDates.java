package no.fnsp.sharing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when sites may wait with a national edition; from then on their own policy answers. */
@Repository
public class LastDates {

    private static final int USUAL_DAYS = 30;

    private final JdbcClient db;
    private final Journal journal;

    LastDates(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public Optional<Instant> of(UUID edition) {
        return db.sql("select last_date from sharing.last_date where edition = :edition and valid_until = 'infinity'")
                .param("edition", edition)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** How many days sites have, when nobody says otherwise of an edition. */
    public int days(Instant at) {
        return db.sql("select days from sharing.patience where valid_from <= :at and valid_until > :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .orElse(USUAL_DAYS);
    }

    /**
     * An edition has been published: sites have the usual time. What is only a matter of language, or is critical, waits no
     * longer than what it was written on top of.
     */
    public Instant begin(Permit permit, Document document, Edition edition, Instant at) {
        permit.mustCover(document.site());
        boolean asks = edition.changeClass() != ChangeClass.EDITORIAL && edition.changeClass() != ChangeClass.CRITICAL;
        Optional<Instant> before = Optional.ofNullable(edition.parent()).flatMap(this::of);
        Instant usual = at.atZone(Norway.TIME).plusDays(days(at)).toInstant();
        Instant date = asks ? usual : before.filter(at::isBefore).orElse(at);
        say(permit, edition.id(), date, at);
        return date;
    }

    /** Sites have until another day with this edition. @return whether that is news */
    public boolean move(Permit permit, Document document, Edition edition, Instant date, Instant from) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        if (!edition.document().equals(document.id())
                || of(edition.id()).filter(date::equals).isPresent()) {
            return false;
        }
        say(permit, edition.id(), date, from);
        journal.record(new Act(
                permit.actor(),
                "last-date.moved",
                "document",
                document.id(),
                document.site(),
                Map.of("edition", edition.id().toString(), "date", date.toString()),
                Set.of(Documents.scope(document.id()))));
        return true;
    }

    /** Sites have this many days from now on, with what is published from now on. @return whether that is news */
    public boolean allow(Permit permit, UUID site, int days, Instant from) {
        permit.mustAllow(Right.NATIONAL, site);
        if (days < 1 || days > 365 || days(from) == days) {
            return false;
        }
        db.sql("update sharing.patience set valid_until = greatest(:from, valid_from) where valid_until = 'infinity'")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("insert into sharing.patience (days, said_by, valid_from) values (:days, :by, :from)")
                .param("days", days)
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(new Act(permit.actor(), "last-date.usual", "site", site, site, Map.of("days", days), Set.of()));
        return true;
    }

    private void say(Permit permit, UUID edition, Instant date, Instant from) {
        db.sql("""
                update sharing.last_date set valid_until = greatest(:from, valid_from)
                where edition = :edition and valid_until = 'infinity'
                """)
                .param("edition", edition)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into sharing.last_date (edition, last_date, said_by, valid_from)
                values (:edition, :date, :by, :from)
                """)
                .param("edition", edition)
                .param("date", date.atOffset(ZoneOffset.UTC))
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }
}
