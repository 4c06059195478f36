package no.fnsp.sharing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.text.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when sites may wait with a national edition; from then on their own policy answers. */
@Repository
public class LastDates {

    private final JdbcClient db;
    private final Patience patience;
    private final Journal journal;

    LastDates(JdbcClient db, Patience patience, Journal journal) {
        this.db = db;
        this.patience = patience;
        this.journal = journal;
    }

    public Optional<Instant> of(UUID edition) {
        return db.sql("select last_date from sharing.last_date where edition = :edition and valid_until = 'infinity'")
                .param("edition", edition)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * An edition has been published: sites have the usual time. What is only a matter of language, or is critical, waits no
     * longer than what it was written on top of.
     */
    public Instant begin(Permit permit, Document document, Edition edition, Instant at) {
        permit.mustCover(document.site());
        boolean asks = edition.changeClass() != ChangeClass.EDITORIAL && edition.changeClass() != ChangeClass.CRITICAL;
        Optional<Instant> before = Optional.ofNullable(edition.parent()).flatMap(this::of);
        Instant usual = at.atZone(Norway.TIME).plusDays(patience.days(at)).toInstant();
        goneSince(edition).ifPresent(gone -> anew(permit, document, gone, at));
        Instant date = asks ? usual : before.filter(at::isBefore).orElse(at);
        say(permit, edition.id(), date, at);
        return date;
    }

    /** When readers last saw the text in the language, where they did not until this edition. */
    private Optional<Instant> goneSince(Edition edition) {
        return db.sql("""
                        select max(h.valid_until) from content.heads h
                        join content.heads n on n.edition = :edition and n.valid_until = 'infinity'
                        where h.document = n.document and h.language = n.language and h.edition <> n.edition
                        having max(h.valid_until) < min(n.valid_from)
                        """)
                .param("edition", edition.id())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Sites have until another day with this edition. What was published on top of it and asks nothing of them, as a critical correction, is
     * settled on the same day, and moves with it.
     *
     * @return whether that is news
     */
    public boolean move(Permit permit, Document document, Edition edition, Instant date, Instant from) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        if (!edition.document().equals(document.id())
                || of(edition.id()).filter(date::equals).isPresent()) {
            return false;
        }
        onTop(edition).forEach(later -> say(permit, later, date, from));
        say(permit, edition.id(), date, from);
        journal.record(new Act(
                permit.actor(),
                "last-date.moved",
                "document",
                document.id(),
                document.site(),
                Map.of("edition", edition.id().toString(), "date", date.toString()),
                touched(document, edition)));
        return true;
    }

    /** Readers of a text that another stands instead of are told from the last date of that one. */
    private Set<Scope> touched(Document document, Edition edition) {
        return Stream.concat(
                        Stream.of(document.id()),
                        db
                                .sql("""
                                        select document from sharing.replacement
                                        where replacing = :replacing and edition = :edition
                                        """)
                                .param("replacing", document.id())
                                .param("edition", edition.id())
                                .query(UUID.class)
                                .list()
                                .stream())
                .map(Documents::scope)
                .collect(Collectors.toSet());
    }

    /** Later editions with the same date, up to the next that asks something of the sites. */
    private List<UUID> onTop(Edition edition) {
        return db.sql("""
                        select h.edition
                        from content.heads h
                        join sharing.last_date mine on mine.edition = :edition and mine.valid_until = 'infinity'
                        join sharing.last_date l on l.edition = h.edition and l.valid_until = 'infinity'
                            and l.last_date = mine.last_date
                        where h.document = :document and h.language = :language and h.number > :number
                          and h.change_class in ('editorial', 'critical')
                          and not exists (
                              select from content.heads n
                              where n.document = h.document and n.language = h.language and n.number > :number
                                and n.number < h.number and n.change_class not in ('editorial', 'critical'))
                        group by h.edition
                        """)
                .param("edition", edition.id())
                .param("document", edition.document())
                .param("language", edition.language().code())
                .param("number", edition.number())
                .query(UUID.class)
                .list();
    }

    /**
     * A text that readers did not see is seen again. Nobody answered meanwhile, so what had not come to its last date when it went gets the
     * usual time anew: sites are not answered for in the moment it comes back.
     *
     * @param gone when it was taken away
     * @return the editions that wait, and until when
     */
    public Map<UUID, Instant> anew(Permit permit, Document document, Instant gone, Instant at) {
        permit.mustCover(document.site());
        Instant usual = at.atZone(Norway.TIME).plusDays(patience.days(at)).toInstant();
        List<UUID> waiting = db.sql("""
                        select distinct h.edition
                        from content.heads h
                        join sharing.last_date l on l.edition = h.edition and l.valid_until = 'infinity'
                        where h.document = :document and l.last_date > :gone and l.last_date < :usual
                        """)
                .param("document", document.id())
                .param("gone", gone.atOffset(ZoneOffset.UTC))
                .param("usual", usual.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        waiting.forEach(edition -> say(permit, edition, usual, at));
        return waiting.stream().collect(Collectors.toMap(edition -> edition, edition -> usual));
    }

    /** Sites have the usual time with an edition from now on, unless it has longer already. */
    public Instant atLeastUsual(Permit permit, Document document, Edition edition, Instant at) {
        permit.mustCover(document.site());
        Instant usual = at.atZone(Norway.TIME).plusDays(patience.days(at)).toInstant();
        Optional<Instant> known = of(edition.id()).filter(date -> !date.isBefore(usual));
        if (known.isEmpty()) {
            say(permit, edition.id(), usual, at);
        }
        return known.orElse(usual);
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
