package no.fnsp.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in the database, as counts, and an import as the lines it told. */
record Installed(JdbcClient db) {

    /** The number of rows of every table; what importing writes down of its runs is left out, and what goes on by itself. */
    Map<String, Long> rows() {
        List<String> tables = db.sql("""
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema', 'public', 'jobs')
                          and schemaname || '.' || tablename not in ('importer.run', 'journal.person')
                        """).query(String.class).list();
        var rows = new TreeMap<String, Long>();
        for (String table : tables) {
            rows.put(
                    table,
                    db.sql("select count(*) from " + table).query(Long.class).single());
        }
        return rows;
    }

    static List<String> run(Importing importing, java.nio.file.Path folder) {
        var told = new ArrayList<String>();
        importing.run(folder, "test", told::add);
        return told;
    }
}
