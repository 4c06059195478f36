package no.fnsp.oversight.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.fnsp.oversight.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every adoption in the country, counted by site and by text in one statement. */
@Repository
class AdoptionCounts {

    private final JdbcClient db;

    AdoptionCounts(JdbcClient db) {
        this.db = db;
    }

    /**
     * The counts.
     *
     * @param sites by site, for every site
     * @param texts by text, over the chosen sites
     * @param country by text, over every site
     */
    record Counted(Map<UUID, Count> sites, Map<UUID, Count> texts, Map<UUID, Count> country) {}

    /**
     * One statement, over some 150,000 acceptances: it is given the memory to hold them, for this transaction.
     *
     * @param chosen the sites that texts are counted over
     */
    @Transactional(readOnly = true)
    public Counted of(View view, Collection<UUID> chosen) {
        db.sql("select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)")
                .query()
                .listOfRows();
        var counted = new Counted(new HashMap<>(), new HashMap<>(), new HashMap<>());
        db.sql(Cells.ALL + """
                select site, document, chosen, count(*) as adopted, count(*) filter (where newest) as newest,
                       count(*) filter (where replaces) as replaced, count(*) filter (where not replaces) as supplemented,
                       count(*) filter (where varies) as variants, min(since) filter (where not newest) as oldest
                from cell group by grouping sets ((site), (document, chosen))
                """)
                .param("base", view.base().id())
                .param("sites", View.ids(view.all()).toArray(UUID[]::new))
                .param("chosen", chosen.toArray(UUID[]::new))
                .param("documents", new UUID[0])
                .query(row -> {
                    add(counted, row);
                });
        return counted;
    }

    private static void add(Counted counted, ResultSet row) throws SQLException {
        Count count = count(row);
        UUID site = row.getObject("site", UUID.class);
        if (site != null) {
            counted.sites().put(site, count);
            return;
        }
        UUID document = row.getObject("document", UUID.class);
        counted.country().merge(document, count, Count::and);
        if (row.getBoolean("chosen")) {
            counted.texts().put(document, count);
        }
    }

    private static Count count(ResultSet row) throws SQLException {
        int adopted = row.getInt("adopted");
        int newest = row.getInt("newest");
        OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Count(
                adopted,
                newest,
                adopted - newest,
                row.getInt("replaced"),
                row.getInt("supplemented"),
                row.getInt("variants"),
                oldest == null ? null : oldest.toInstant());
    }
}
