package no.fnsp.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The open ads that were announced by organisations we know. */
@Repository
public class Ads {

    /** The key of the source. */
    public static final String SOURCE = NavSource.KEY;

    /** More than any employer announces at once. */
    private static final int MOST = 1000;

    private final JdbcClient db;
    private final Journal journal;
    private final Feed feed;

    Ads(JdbcClient db, Journal journal, Feed feed) {
        this.db = db;
        this.journal = journal;
        this.feed = feed;
    }

    /** A list from which nothing was heard for so long is shown no more: positions in it may be taken. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** Everything that a list of these employers' ads depends on. */
    public static Set<Scope> scopes(Collection<String> numbers) {
        Set<Scope> scopes = numbers.stream().map(Ads::scope).collect(Collectors.toCollection(HashSet::new));
        scopes.add(Feed.SCOPE);
        return scopes;
    }

    private static Scope scope(String number) {
        return Scope.of("vacancies", number);
    }

    /** When all was last known, as pages tell; empty when it never was. One statement. */
    public Optional<Instant> told() {
        return feed.told();
    }

    /** Those that can be applied for, the first to end first, those without a day last. One statement. */
    public List<Ad> of(Collection<String> numbers, Instant at) {
        return db.sql("""
                        select * from vacancy.ad where number = any(:numbers) and expires > :at
                        order by due nulls last, title, ad limit :most
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, i) -> ad(row))
                .list();
    }

    long count(Instant at) {
        return db.sql("select count(*) from vacancy.ad where expires > :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Says what an ad says now. @param known whether some site is about its employer */
    @Transactional
    public void keep(Permit permit, Ad ad, boolean known, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        Optional<Ad> before = find(ad.id());
        Set<String> touched = new HashSet<>();
        if (before.isPresent() && !(known && before.get().equals(ad))) {
            touched.add(before.get().number());
            db.sql("delete from vacancy.ad where ad = :ad").param("ad", ad.id()).update();
        }
        if (known && (before.isEmpty() || !before.get().equals(ad))) {
            touched.add(ad.number());
            insert(ad, now);
        }
        db.sql("delete from vacancy.elsewhere where ad = :ad")
                .param("ad", ad.id())
                .update();
        if (!known) {
            db.sql("insert into vacancy.elsewhere (ad, number, expires) values (:ad, :number, :expires)")
                    .param("ad", ad.id())
                    .param("number", ad.number())
                    .param("expires", ad.expires().atOffset(ZoneOffset.UTC))
                    .update();
        }
        looked(ad.id());
        if (!touched.isEmpty()) {
            record(journal, permit, before.isPresent() ? "vacancy.changed" : "vacancy.opened", ad.id(), touched);
        }
    }

    /** It is not announced, whatever the feed said. */
    @Transactional
    public void drop(Permit permit, UUID ad) {
        permit.mustAllow(Right.NATIONAL);
        Set<String> touched = Set.copyOf(db.sql("delete from vacancy.ad where ad = :ad returning number")
                .param("ad", ad)
                .query(String.class)
                .list());
        db.sql("delete from vacancy.elsewhere where ad = :ad").param("ad", ad).update();
        looked(ad);
        if (!touched.isEmpty()) {
            record(journal, permit, "vacancy.closed", ad, touched);
        }
    }

    /** It could not be read just now; it is looked at again later. */
    @Transactional
    public void later(Permit permit, UUID ad, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("update vacancy.heard set tried = :now, failed = failed + 1 where ad = :ad")
                .param("ad", ad)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What has come to its end is thrown away; and ads of employers that a site is about since lately are looked at anew. */
    @Transactional
    public void tidy(Permit permit, Collection<String> numbers, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("delete from vacancy.ad where expires < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from vacancy.elsewhere where expires < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into vacancy.heard (ad, sequence)
                select ad, 0 from vacancy.elsewhere where number = any(:numbers) on conflict do nothing
                """).param("numbers", numbers.toArray(String[]::new)).update();
    }

    private void looked(UUID ad) {
        db.sql("delete from vacancy.heard where ad = :ad").param("ad", ad).update();
    }

    private Optional<Ad> find(UUID ad) {
        return db.sql("select * from vacancy.ad where ad = :ad")
                .param("ad", ad)
                .query((row, i) -> ad(row))
                .optional();
    }

    private void insert(Ad ad, Instant now) {
        db.sql("""
                insert into vacancy.ad (ad, number, title, employer, place, area, form, extent, due, due_said,
                                        expires, published, link, sequence, fetched)
                values (:ad, :number, :title, :employer, :place, :area, :form, :extent, :due, :dueSaid,
                        :expires, :published, :link, coalesce((select sequence from vacancy.heard where ad = :ad), 0), :now)
                """)
                .param("ad", ad.id())
                .param("number", ad.number())
                .param("title", ad.title())
                .param("employer", ad.employer())
                .param("place", ad.place())
                .param("area", ad.area())
                .param("form", ad.form())
                .param("extent", ad.extent())
                .param("due", ad.due())
                .param("dueSaid", ad.dueSaid())
                .param("expires", ad.expires().atOffset(ZoneOffset.UTC))
                .param("published", ad.published().atOffset(ZoneOffset.UTC))
                .param("link", ad.link())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    static void record(Journal journal, Permit permit, String act, UUID ad, Set<String> numbers) {
        journal.record(new Act(
                permit.actor(),
                act,
                "vacancy",
                ad,
                null,
                Map.of("numbers", List.copyOf(numbers)),
                numbers.stream().map(Ads::scope).collect(Collectors.toSet())));
    }

    private static Ad ad(ResultSet row) throws SQLException {
        return new Ad(
                row.getObject("ad", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("employer"),
                row.getString("place"),
                row.getString("area"),
                row.getString("form"),
                row.getString("extent"),
                row.getObject("due", LocalDate.class),
                row.getString("due_said"),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                row.getObject("published", OffsetDateTime.class).toInstant(),
                row.getString("link"));
    }
}
