package no.fnsp.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been counted and written down, added up in different ways. */
@Repository
public class Figures {

    private static final String SUMS = """
             sum(v.scripted) as scripted, sum(v.plain) as plain, sum(v.served) as served from statistics.view v
            """;

    private static final String ASKED = """
             where (:site::uuid is null or v.site = :site) and (:text::uuid is null or v.text = :text)
               and (:path = '' or v.path = :path) and v.day between :since and :until
            """;

    private static final String TITLE = """
             left join lateral (
                 select t.title from content.published t
                 where t.document = coalesce(v.text, v.document) and t.valid_until = 'infinity'
                 order by t.language <> v.language, t.language limit 1) t on true
            """;

    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is asked about. Never changes.
     *
     * @param site null for every site
     * @param text a text wherever it is shown; null for all
     * @param path of one page; empty for all
     * @param until the last day
     */
    public record Asked(@Nullable UUID site, @Nullable UUID text, String path, LocalDate since, LocalDate until) {}

    /**
     * How often something was read.
     *
     * @param scripted told by scripts @param plain told by the picture for readers without
     * @param served sent from here, also to machines that do not say what they are
     */
    public record Count(long scripted, long plain, long served) {

        public static final Count NONE = new Count(0, 0, 0);

        public long views() {
            return scripted + plain;
        }

        public Count and(Count other) {
            return new Count(scripted + other.scripted, plain + other.plain, served + other.served);
        }
    }

    /** Only the days that something was read. */
    public Map<LocalDate, Count> days(Asked asked) {
        var days = new TreeMap<LocalDate, Count>();
        asked(asked, "select v.day," + SUMS + ASKED + " group by v.day").query(row -> {
            days.put(row.getObject("day", LocalDate.class), count(row));
        });
        return days;
    }

    /** Only the months that something was read, by their first day. */
    public Map<LocalDate, Count> months(Asked asked) {
        var months = new TreeMap<LocalDate, Count>();
        days(asked).forEach((day, count) -> months.merge(day.withDayOfMonth(1), count, Count::and));
        return months;
    }

    /** @param title of what stands there; null for a page of lists */
    public record PageCount(String path, @Nullable String title, Count count) {}

    /** The most read first. */
    public List<PageCount> pages(Asked asked, int most) {
        return asked(asked, "select v.path, max(t.title) as title," + SUMS + TITLE + ASKED + """
                         group by v.path order by sum(v.scripted + v.plain) desc, sum(v.served) desc, v.path limit :most
                        """)
                .param("most", most)
                .query((row, i) -> new PageCount(row.getString("path"), row.getString("title"), count(row)))
                .list();
    }

    public record LanguageCount(Language language, Count count) {}

    public List<LanguageCount> languages(Asked asked) {
        return asked(asked, "select v.language," + SUMS + ASKED + " group by v.language order by sum(v.served) desc")
                .query((row, i) -> new LanguageCount(Language.of(row.getString("language")), count(row)))
                .list();
    }

    public record SiteCount(UUID site, Count count) {}

    /** Where it was read, most first. */
    public List<SiteCount> sites(Asked asked) {
        return asked(asked, "select v.site," + SUMS + ASKED + """
                         group by v.site order by sum(v.scripted + v.plain) desc, sum(v.served) desc
                        """)
                .query((row, i) -> new SiteCount(row.getObject("site", UUID.class), count(row)))
                .list();
    }

    /** @param sites how many it was read on */
    public record TextCount(UUID text, @Nullable String title, int sites, Count count) {}

    /** The texts of a site, wherever they are shown; the most read first. */
    public List<TextCount> texts(UUID owner, Asked asked, int most) {
        return asked(
                        asked,
                        "select v.text, max(t.title) as title, count(distinct v.site) as sites," + SUMS + TITLE + ASKED
                                + """
                         and exists (select from content.documents d where d.document = v.text and d.site = :owner)
                        group by v.text order by sum(v.scripted + v.plain) desc, sum(v.served) desc limit :most
                        """)
                .param("owner", owner)
                .param("most", most)
                .query((row, i) -> new TextCount(
                        row.getObject("text", UUID.class), row.getString("title"), row.getInt("sites"), count(row)))
                .list();
    }

    /** Where readers went on to. @param host of another site @param target the path there */
    public record Click(String host, String target, long clicks) {}

    public List<Click> outgoing(Asked asked, int most) {
        return asked(asked, """
                        select v.host, v.target, sum(v.clicks) as clicks from statistics.outgoing v
                        where (:site::uuid is null or v.site = :site) and :text::uuid is null
                          and (:path = '' or v.path = :path) and v.day between :since and :until
                        group by v.host, v.target order by sum(v.clicks) desc, v.host, v.target limit :most
                        """)
                .param("most", most)
                .query((row, i) -> new Click(row.getString("host"), row.getString("target"), row.getLong("clicks")))
                .list();
    }

    private JdbcClient.StatementSpec asked(Asked asked, String sql) {
        return db.sql(sql)
                .param("site", asked.site())
                .param("text", asked.text())
                .param("path", asked.path())
                .param("since", asked.since())
                .param("until", asked.until());
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(row.getLong("scripted"), row.getLong("plain"), row.getLong("served"));
    }
}
