package no.fnsp.vacancy;

import java.time.Duration;
import java.time.Instant;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of ads: they open, say something else, and close. */
@Repository
class AdChanges {

    /** No ad is announced for longer; so what is older need be neither read nor looked at. */
    static final Duration OLDEST = Duration.ofDays(186);

    private final JdbcClient db;
    private final Journal journal;
    private final Heard heard;
    private final Elsewhere elsewhere;

    AdChanges(JdbcClient db, Journal journal, Heard heard, Elsewhere elsewhere) {
        this.db = db;
        this.journal = journal;
        this.heard = heard;
        this.elsewhere = elsewhere;
    }

    /** Says what an ad says now. @param known whether some site is about its employer */
    @Transactional
    public void keep(Permit permit, Ad ad, boolean known, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        Optional<Ad> before = find(ad.id());
        Set<String> touched = new HashSet<>();
        if (before.isPresent() && !(known && before.get().equals(ad))) {
            touched.addAll(take(ad.id()));
        }
        if (known && (before.isEmpty() || !before.get().equals(ad))) {
            touched.add(ad.number());
            insert(ad, now);
        }
        if (known) {
            elsewhere.forget(ad.id());
        } else {
            elsewhere.keep(ad);
        }
        heard.looked(ad.id());
        record(permit, before.isPresent() ? "vacancy.changed" : "vacancy.opened", ad.id(), touched);
    }

    private Optional<Ad> find(UUID ad) {
        return db.sql("select * from vacancy.ad where ad = :ad")
                .param("ad", ad)
                .query((row, i) -> Ads.ad(row))
                .optional();
    }

    /** These are not announced any more, whatever was said of them before. */
    @Transactional
    public void close(Permit permit, List<UUID> closed) {
        permit.mustAllow(Right.NATIONAL);
        UUID[] ids = closed.toArray(UUID[]::new);
        Set<String> touched = take(ids);
        elsewhere.forget(ids);
        heard.looked(ids);
        if (!closed.isEmpty()) {
            record(permit, "vacancy.closed", closed.getFirst(), touched);
        }
    }

    /** @return the numbers of whose they were */
    private Set<String> take(UUID... ids) {
        return Set.copyOf(db.sql("delete from vacancy.ad where ad = any(:ads) returning number")
                .param("ads", ids)
                .query(String.class)
                .set());
    }

    /** What has come to its end is thrown away; and ads of employers that a site is about since lately are looked at anew. */
    @Transactional
    public void tidy(Permit permit, Collection<String> numbers, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("delete from vacancy.ad where expires < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        elsewhere.forgetOver(now);
        heard.forget(now.minus(OLDEST));
        heard.ofEmployers(numbers);
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

    /** Where it touches nobody's list, it is no news. */
    private void record(Permit permit, String act, UUID ad, Set<String> numbers) {
        if (!numbers.isEmpty()) {
            journal.record(new Act(
                    permit.actor(),
                    act,
                    "vacancy",
                    ad,
                    null,
                    Map.of("numbers", List.copyOf(numbers)),
                    numbers.stream().map(Ads::scope).collect(Collectors.toSet())));
        }
    }
}
