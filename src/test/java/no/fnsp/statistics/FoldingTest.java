package no.fnsp.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Permits;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days of long ago become months, nothing is counted twice or lost, and where links led then is forgotten. */
@ExampleInstallation
class FoldingTest {

    @Autowired
    FoldingJob job;

    @Autowired
    Permits permits;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    private final String path = "/brettes/" + UUID.randomUUID();
    private LocalDate month;
    private UUID site;

    @BeforeEach
    void a_page_that_was_read_long_ago() {
        LocalDate today = clock.now().atZone(Norway.TIME).toLocalDate();
        month = today.withDayOfMonth(1).minusMonths(30);
        site = db.sql("select id from site.site where key = 'helse-bergen.no'")
                .query(UUID.class)
                .single();
        for (int day : List.of(1, 2, 28)) {
            read(month.withDayOfMonth(day), "nn", 10, 2);
            left(month.withDayOfMonth(day));
        }
        read(month.withDayOfMonth(7), "en", 5, 0);
        read(month.plusMonths(1).withDayOfMonth(15), "nn", 3, 1);
        // The first whole day that is kept by the day, and the last that is not.
        read(today.withDayOfMonth(1).minusMonths(25), "nn", 4, 0);
        read(today.withDayOfMonth(1).minusMonths(25).plusDays(1), "nn", 6, 0);
        read(today.withDayOfMonth(1).minusMonths(25).minusDays(1), "nn", 8, 0);
        left(today);
    }

    private record Line(LocalDate day, String language, long scripted, long plain, long served) {}

    @Test
    void the_days_of_a_month_are_put_together_under_its_first_by_language() {
        fold();
        List<Line> lines = lines();
        assertThat(lines)
                .contains(
                        new Line(month, "nn", 30, 6, 300),
                        new Line(month, "en", 5, 0, 100),
                        new Line(month.plusMonths(1), "nn", 3, 1, 100));
        assertThat(lines)
                .filteredOn(line -> line.scripted() == 8)
                .singleElement()
                .satisfies(line -> assertThat(line.day().getDayOfMonth()).isEqualTo(1));
        assertThat(lines).extracting(Line::scripted).contains(4L, 6L);
    }

    @Test
    void folded_again_it_is_the_same_and_nothing_is_lost() {
        long before = sum();
        fold();
        List<Line> once = lines();
        fold();
        assertThat(lines()).isEqualTo(once);
        assertThat(sum()).isEqualTo(before);
    }

    @Test
    void where_links_led_then_is_forgotten_and_where_they_lead_now_is_not() {
        fold();
        assertThat(db.sql("select count(*) from statistics.outgoing where path = :path")
                        .param("path", path)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void fold() {
        job.run(permits.forJob("fold-statistics"));
    }

    private long sum() {
        return lines().stream()
                .mapToLong(line -> line.scripted() + line.plain())
                .sum();
    }

    private List<Line> lines() {
        return db.sql("""
                        select day, language, scripted, plain, served from statistics.view where path = :path
                        order by day, language
                        """)
                .param("path", path)
                .query((row, i) -> new Line(
                        row.getObject("day", LocalDate.class),
                        row.getString("language"),
                        row.getLong("scripted"),
                        row.getLong("plain"),
                        row.getLong("served")))
                .list();
    }

    private void read(LocalDate day, String language, int scripted, int plain) {
        db.sql("""
                insert into statistics.view (site, path, language, day, scripted, plain, served)
                values (:site, :path, :language, :day, :scripted, :plain, 100)
                """)
                .param("site", site)
                .param("path", path)
                .param("language", language)
                .param("day", day)
                .param("scripted", scripted)
                .param("plain", plain)
                .update();
    }

    private void left(LocalDate day) {
        db.sql("""
                insert into statistics.outgoing (site, path, day, host, target, clicks)
                values (:site, :path, :day, 'www.helsenorge.no', :path, 1)
                """).param("site", site).param("path", path).param("day", day).update();
    }
}
