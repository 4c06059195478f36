package no.fnsp.search;

import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down how often something was asked. No command, and nobody's act: readers need no permit to look for something. */
final class Sums {

    /** What few asked is taken away after this many days; everything after this many. */
    private static final int RARE_FOR = 30;

    private static final int KEPT_FOR = 400;

    private final JdbcClient db;

    Sums(DataSource dataSource) {
        this.db = JdbcClient.create(dataSource);
    }

    /** @param question that tells nothing of anybody */
    void add(UUID site, LocalDate day, String question, int times, int inVain) {
        db.sql("""
                insert into search.asked as a (site, day, question, times, in_vain)
                values (:site, :day, :question, :times, :vain)
                on conflict (site, day, question) do update
                set times = a.times + excluded.times, in_vain = a.in_vain + excluded.in_vain
                """)
                .param("site", site)
                .param("day", day)
                .param("question", question)
                .param("times", times)
                .param("vain", inVain)
                .update();
    }

    /** Takes away what should not be kept. */
    void forget(LocalDate today) {
        db.sql("""
                delete from search.asked where day < :old or (day < :rare and (site, question) in (
                    select site, question from search.asked group by site, question having sum(times) < :from))
                """)
                .param("old", today.minusDays(KEPT_FOR))
                .param("rare", today.minusDays(RARE_FOR))
                .param("from", AskedQuestions.SHOWN_FROM)
                .update();
    }
}
