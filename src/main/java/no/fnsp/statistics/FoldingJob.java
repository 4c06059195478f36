package no.fnsp.statistics;

import java.time.LocalTime;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.DailyJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the days of long ago together into months, under the first day of each, and forgets where links led then. */
@Component
class FoldingJob implements DailyJob {

    private final JdbcClient db;
    private final int months;

    FoldingJob(JdbcClient db, @Value("${fnsp.statistics-by-day-months}") int months) {
        if (months < 1) {
            throw new IllegalStateException("fnsp.statistics-by-day-months is " + months + ". Say 1 or more.");
        }
        this.db = db;
        this.months = months;
    }

    @Override
    public String name() {
        return "fold-statistics";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(4, 50);
    }

    @Override
    @Transactional
    public void run(Permit permit) {
        permit.mustAllow(Right.EDIT);
        db.sql("""
                with old as (
                    delete from statistics.view
                    where day < date_trunc('month', now() at time zone 'Europe/Oslo')::date - make_interval(months => :months)
                      and extract(day from day) > 1
                    returning *)
                insert into statistics.view as v
                    (site, path, language, day, document, text, scripted, plain, served)
                select site, path, language, date_trunc('month', day)::date, (max(document::text))::uuid,
                       (max(text::text))::uuid, sum(scripted), sum(plain), sum(served)
                from old group by site, path, language, date_trunc('month', day)
                on conflict (site, path, language, day) do update
                set scripted = v.scripted + excluded.scripted, plain = v.plain + excluded.plain,
                    served = v.served + excluded.served
                """).param("months", months).update();
        db.sql("""
                delete from statistics.outgoing
                where day < (now() at time zone 'Europe/Oslo')::date - make_interval(months => :months)
                """).param("months", months).update();
    }
}
