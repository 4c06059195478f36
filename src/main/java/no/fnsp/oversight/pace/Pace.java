package no.fnsp.oversight.pace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fnsp.oversight.View;
import no.fnsp.text.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was approved, week by week. An approval that was carried along to the same words is no new one. */
@Repository
class Pace {

    static final int WEEKS = 52;

    private final JdbcClient db;

    Pace(JdbcClient db) {
        this.db = db;
    }

    /** The last 52 weeks and this one, the newest first. One statement. @param sites whose texts, and whose acceptances */
    List<Week> of(View view, Collection<UUID> sites) {
        LocalDate monday =
                LocalDate.ofInstant(view.now(), Norway.TIME).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, Map<String, Integer>> counted = counted(monday.minusWeeks(WEEKS), sites);
        return IntStream.rangeClosed(0, WEEKS)
                .mapToObj(monday::minusWeeks)
                .map(week -> week(week, Objects.requireNonNullElse(counted.get(week), Map.of())))
                .toList();
    }

    private static Week week(LocalDate monday, Map<String, Integer> counts) {
        return new Week(
                monday,
                counts.getOrDefault("professional", 0),
                counts.getOrDefault("editorial", 0),
                counts.getOrDefault("national", 0),
                counts.getOrDefault("chosen", 0),
                counts.getOrDefault("automatic", 0),
                counts.getOrDefault("policy", 0),
                counts.getOrDefault("critical", 0));
    }

    private Map<LocalDate, Map<String, Integer>> counted(LocalDate from, Collection<UUID> sites) {
        var counted = new HashMap<LocalDate, Map<String, Integer>>();
        db.sql("""
                select date_trunc('week', x.at at time zone 'Europe/Oslo')::date as monday, x.what, count(*) as n
                from (
                    select a.approved_at as at, a.kind as what
                    from approval.approvals a
                    join content.lengths e on e.edition = a.edition
                    join content.documents d on d.document = e.document
                    where a.approved_at >= :from and a.inherited_from is null and d.site = any(:sites)
                    union all
                    select c.valid_from, c.how from sharing.acceptances c
                    where c.valid_from >= :from and c.site = any(:sites)
                ) x group by 1, 2
                """)
                .param("from", from.atStartOfDay(Norway.TIME).toOffsetDateTime())
                .param("sites", sites.toArray(UUID[]::new))
                .query(row -> {
                    counted.computeIfAbsent(row.getObject("monday", LocalDate.class), week -> new HashMap<>())
                            .put(row.getString("what"), row.getInt("n"));
                });
        return counted;
    }
}
