package no.fnsp.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an installation has when it is given a newer FNSP, it has afterwards. */
class OlderInstallationTest {

    private final PGSimpleDataSource source = empty();
    private final JdbcClient db = JdbcClient.create(source);

    @Test
    void a_draft_begun_before_saves_were_kept_says_what_it_said() {
        migrate("070");
        db.sql("""
                with s as (insert into site.site (key) values ('helse-bergen.no') returning id),
                     d as (insert into content.document (kind, site, key) select 'treatment', id, 'hofteprotese' from s
                           returning id)
                insert into content.draft (document, language, lane, kind, shape, body, revision, author)
                select id, 'nb', 'urgent', 'treatment', 1, '{"title": "Hofteprotese"}', 7, id from d
                """).update();
        migrate("latest");
        assertThat(db.sql("""
                        select s.revision || ' ' || s.lane || ' ' || (s.body ->> 'title')
                        from content.draft d join content.saved s on s.draft = d.id and s.revision = d.revision
                        """).query(String.class).list()).containsExactly("7 urgent Hofteprotese");
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }

    /** A database on the tests' server that nobody has migrated. */
    private static PGSimpleDataSource empty() {
        var source = new PGSimpleDataSource();
        source.setUrl(TestDatabase.url());
        JdbcClient.create(source)
                .sql("create database older_" + source.getDatabaseName() + " template template0")
                .update();
        source.setDatabaseName("older_" + source.getDatabaseName());
        return source;
    }
}
