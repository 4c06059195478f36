package no.fnsp.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How often something was asked on a site in a day, and how often in vain. Nobody who asked is in it. */
@Repository
public class AskedQuestions {

    /** What was asked more seldom than this is shown to nobody. */
    public static final int SHOWN_FROM = 3;

    /** What few asked is taken away after this many days; everything after this many. */
    private static final int RARE_FOR = 30;

    private static final int KEPT_FOR = 400;

    private final JdbcClient db;

    AskedQuestions(JdbcClient db) {
        this.db = db;
    }

    /** @param question scrubbed */
    @Transactional
    public void add(Permit permit, UUID site, LocalDate day, String question, int times, int inVain) {
        permit.mustAllow(Right.NATIONAL, site);
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
    @Transactional
    public void forget(Permit permit, LocalDate today) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("""
                delete from search.asked a where a.day < :old or (a.day < :rare and :from > (
                    select sum(b.times) from search.asked b where b.site = a.site and b.question = a.question))
                """)
                .param("old", today.minusDays(KEPT_FOR))
                .param("rare", today.minusDays(RARE_FOR))
                .param("from", SHOWN_FROM)
                .update();
    }

    /** @param inVain how many of the times nothing was found */
    public record Count(String question, int times, int inVain) {}

    /** What was asked most on a site since a day; and with {@code vain}, what was asked most in vain. */
    public List<Count> most(UUID site, LocalDate since, boolean vain, int most) {
        return db.sql("""
                        select question, sum(times) as times, sum(in_vain) as vain from search.asked
                        where site = :site and day >= :since
                        group by question having sum(times) >= :from and (not :only or sum(in_vain) > 0)
                        order by case when :only then sum(in_vain) else sum(times) end desc, question limit :most
                        """)
                .param("site", site)
                .param("since", since)
                .param("only", vain)
                .param("from", SHOWN_FROM)
                .param("most", most)
                .query((row, i) -> new Count(row.getString("question"), row.getInt("times"), row.getInt("vain")))
                .list();
    }
}
