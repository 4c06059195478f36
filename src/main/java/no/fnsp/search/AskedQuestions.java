package no.fnsp.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often something was asked on a site in a day, and how often in vain. Nobody who asked is in it. */
@Repository
public class AskedQuestions {

    /** What was asked more seldom than this is shown to nobody. */
    public static final int SHOWN_FROM = 3;

    private final JdbcClient db;

    AskedQuestions(JdbcClient db) {
        this.db = db;
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
