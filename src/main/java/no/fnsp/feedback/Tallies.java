package no.fnsp.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many found what they looked for, page by page. */
@Repository
public class Tallies {

    private final JdbcClient db;

    Tallies(JdbcClient db) {
        this.db = db;
    }

    /** One page in a period, all languages together. @param said how many wrote something */
    public record Tally(UUID site, String path, @Nullable String title, int yes, int no, int said) {

        public int answers() {
            return yes + no;
        }

        /** As in 67; 0 when nobody has answered. */
        public int percentYes() {
            return answers() == 0 ? 0 : Math.round(100f * yes / answers());
        }
    }

    /** Those with the most that found nothing first. */
    public List<Tally> of(Wanted wanted, LocalDate since, int most) {
        return db.sql("""
                        select s.site, s.path, max(t.title) as title, sum(s.yes) as yes, sum(s.no) as no, sum(s.said) as said
                        from feedback.tally s
                        left join lateral (
                            select p.title from content.published p
                            where p.document = coalesce(s.text, s.document) and p.valid_until = 'infinity'
                            order by p.language <> s.language, p.language limit 1) t on true
                        where s.day >= :since
                          and (s.site = :desk or :national and exists (
                                  select from content.documents d
                                  where d.document = coalesce(s.text, s.document) and d.site = :desk))
                          and exists (select from unnest(:branches::text[]) b
                                      where b = '/' or s.path = b or starts_with(s.path, b || '/'))
                        group by s.site, s.path order by sum(s.no) desc, sum(s.yes) desc, s.path limit :most
                        """)
                .param("desk", wanted.desk())
                .param("national", wanted.national())
                .param("branches", wanted.branches().toArray(String[]::new))
                .param("since", since)
                .param("most", most)
                .query((row, i) -> tally(row))
                .list();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getObject("site", UUID.class),
                row.getString("path"),
                row.getString("title"),
                row.getInt("yes"),
                row.getInt("no"),
                row.getInt("said"));
    }
}
