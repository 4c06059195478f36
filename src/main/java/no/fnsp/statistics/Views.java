package no.fnsp.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.fnsp.site.PageMarks.Marked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was counted: added to what other machines have counted, each page with what stood there. */
@Repository
class Views {

    private static final String DAY = "(now() at time zone 'Europe/Oslo')::date";

    private final JdbcClient db;

    Views(JdbcClient db) {
        this.db = db;
    }

    private record Line(Marked page, long[] counts) {}

    /** In one statement, in the same order on every machine: two that write at once do not wait for each other in a ring. */
    void add(Map<Seen, Long> counts) {
        List<Line> lines = lines(counts);
        if (lines.isEmpty()) {
            return;
        }
        db.sql("""
                insert into statistics.view as v (site, path, language, day, document, text, scripted, plain, served)
                select c.site, c.path, c.language, %s, p.document, coalesce(a.variant, p.document),
                       c.scripted, c.plain, c.served
                from unnest(:sites::uuid[], :paths::text[], :languages::text[],
                            :scripted::bigint[], :plain::bigint[], :served::bigint[])
                     with ordinality as c (site, path, language, scripted, plain, served, place)
                left join placement.placements p
                    on p.site = c.site and p.path = c.path and p.valid_until = 'infinity'
                left join sharing.adoptions a
                    on a.site = p.site and a.document = p.document and a.valid_until = 'infinity'
                order by c.place
                on conflict (site, path, language, day) do update
                set document = coalesce(excluded.document, v.document), text = coalesce(excluded.text, v.text),
                    scripted = v.scripted + excluded.scripted, plain = v.plain + excluded.plain,
                    served = v.served + excluded.served
                """.formatted(DAY))
                .param("sites", column(lines, page -> page.site().toString()))
                .param("paths", column(lines, Marked::path))
                .param("languages", column(lines, page -> page.language().code()))
                .param("scripted", column(lines, Seen.How.SCRIPTED))
                .param("plain", column(lines, Seen.How.PLAIN))
                .param("served", column(lines, Seen.How.SERVED))
                .update();
    }

    private static String[] column(List<Line> lines, Function<Marked, String> what) {
        return lines.stream().map(Line::page).map(what).toArray(String[]::new);
    }

    private static Long[] column(List<Line> lines, Seen.How how) {
        return lines.stream().map(line -> line.counts()[how.ordinal()]).toArray(Long[]::new);
    }

    private static List<Line> lines(Map<Seen, Long> counts) {
        var pages = new HashMap<Marked, long[]>();
        counts.forEach((seen, many) -> pages.computeIfAbsent(seen.page(), page -> new long[Seen.How.values().length])[
                seen.how().ordinal()] += many);
        return pages.entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing((Line line) -> line.page().site())
                        .thenComparing(line -> line.page().path())
                        .thenComparing(line -> line.page().language()))
                .toList();
    }

    /** At most so many different addresses from one site in one day: whoever makes them up fills no disk. */
    private static final int MOST_TARGETS = 2_000;

    @Transactional
    void addOutgoing(Map<Outgoing, Long> counts) {
        counts.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().toString()))
                .forEach(one -> addOutgoing(one.getKey(), one.getValue()));
    }

    private void addOutgoing(Outgoing to, long many) {
        db.sql("""
                insert into statistics.outgoing as o (site, path, day, host, target, clicks)
                select :site, :path, %s, :host, :target, :many
                where (select count(*) from statistics.outgoing x where x.site = :site and x.day = %s) < :most
                   or exists (select from statistics.outgoing x where x.site = :site and x.day = %s
                              and x.host = :host and x.target = :target and x.path = :path)
                on conflict (site, day, host, target, path) do update set clicks = o.clicks + excluded.clicks
                """.formatted(DAY, DAY, DAY))
                .param("site", to.page().site())
                .param("path", to.page().path())
                .param("host", to.host())
                .param("target", to.target())
                .param("many", many)
                .param("most", MOST_TARGETS)
                .update();
    }
}
