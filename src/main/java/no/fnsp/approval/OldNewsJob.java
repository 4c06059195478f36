package no.fnsp.approval;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import no.fnsp.placement.Archive;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Archives news that are no news any more. What somebody has taken out of the archive stays out. */
@Repository
class OldNewsJob implements DailyJob {

    private final int months;
    private final JdbcClient db;
    private final Archive archive;
    private final DatabaseClock clock;

    /** @param months how old a news item is when it is archived; 0 for never */
    OldNewsJob(
            @Value("${fnsp.archive-news-after-months}") int months,
            JdbcClient db,
            Archive archive,
            DatabaseClock clock) {
        this.months = months;
        this.db = db;
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "archive-old-news";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(4, 10);
    }

    private record Old(UUID site, UUID document) {}

    @Override
    public void run(Permit permit) {
        if (months > 0) {
            LocalDate before = LocalDate.ofInstant(clock.now(), Norway.TIME).minusMonths(months);
            old(before).forEach(one -> archive.put(permit, one.site(), one.document()));
        }
    }

    private List<Old> old(LocalDate before) {
        return db.sql("""
                        select p.site, p.document from placement.placements p
                        where p.valid_until = 'infinity'
                          and exists (select from content.published h
                                      where h.document = p.document and h.kind = 'news' and h.valid_until = 'infinity'
                                        and h.valid_from <= :now and (h.body ->> 'published')::date < :before)
                          and not exists (select from placement.archives a
                                          where a.site = p.site and a.document = p.document)
                        """)
                .param("before", before)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Old(row.getObject("site", UUID.class), row.getObject("document", UUID.class)))
                .list();
    }
}
