package no.fnsp.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The hash can be computed by anyone who has the rows: here by SQL alone, from the description of the form. */
class CanonicalFormTest {

    private static final String IN_SQL = """
            create function pg_temp.field(value text) returns text language sql as
                $$ select octet_length(convert_to(value, 'UTF8')) || ':' || value || ',' $$;
            create temporary view computed as
            select link.number, link.hash, sha256(link.previous || convert_to(
                pg_temp.field('fnsp-journal-1')
                || pg_temp.field(key::text) || pg_temp.field(xid::text)
                || pg_temp.field(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                || pg_temp.field(actor::text) || pg_temp.field(act)
                || pg_temp.field(subject_kind) || pg_temp.field(subject::text)
                || pg_temp.field(coalesce(site::text, ''))
                || pg_temp.field(detail::text)
                || pg_temp.field(cardinality(scopes)::text)
                || coalesce((select string_agg(pg_temp.field(scope), '' order by place)
                             from unnest(scopes) with ordinality as part(scope, place)), ''), 'UTF8')) as computed,
                link.previous, lag(link.hash) over (order by link.number) as before
            from journal.entry
            join journal.link on link.entry = entry.key;
            """;

    private final Desk desk = new Desk();

    @Test
    void a_hash_can_be_computed_from_the_rows_alone() {
        desk.journal.record(difficult());
        desk.recordMany(3);

        desk.inTransaction(() -> {
            desk.jdbc.sql(IN_SQL).update();
            assertThat(desk.jdbc
                            .sql("select hash = computed from computed")
                            .query(Boolean.class)
                            .list())
                    .containsExactly(true, true, true, true);
            assertThat(desk.jdbc
                            .sql("select previous = coalesce(before, decode(repeat('00', 32), 'hex')) from computed")
                            .query(Boolean.class)
                            .list())
                    .containsExactly(true, true, true, true);
        });
    }

    private static Act difficult() {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("ø 3:abc,", "Čáhppes \"«\n\t» 👩‍⚕️");
        detail.put("numbers", List.of(1, 1.50, 1e30, Long.MAX_VALUE));
        detail.put("a", Map.of("nested", List.of(true, Map.of())));
        return new Act(
                Desk.EDITOR,
                "prøvd, 1:2,",
                "document",
                UUID.randomUUID(),
                UUID.randomUUID(),
                detail,
                Set.of(Scope.of("path", "/behandlinger/hofteprotese"), Scope.of("path", "/åpningstider, 24:7")));
    }
}
