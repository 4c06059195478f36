package no.fnsp.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.store.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The walls in the database: a room owns the schema of its name. Another room that may use it selects from its views;
 * nobody but the room itself touches its tables.
 */
class SqlTest {

    private static final Path SOURCES = Path.of("src/main/java/no/fnsp");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("\\b(?:select|insert into|update|delete from|truncate|with|lock)\\b");

    private static final JdbcClient DB = JdbcClient.create(TestDatabase.fresh());

    /** 'r' a table, 'v' a view, by qualified name. */
    private static final Map<String, String> RELATIONS = new TreeMap<>();

    @BeforeAll
    static void readTheCatalogue() {
        DB.sql("""
                select n.nspname || '.' || c.relname as name, c.relkind::text as kind
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'v', 'm', 'S') and n.nspname not in ('information_schema', 'public')
                  and n.nspname not like 'pg\\_%'
                """)
                .query((row, i) -> RELATIONS.put(row.getString("name"), row.getString("kind")))
                .list();
    }

    /** One schema-qualified name in one file. */
    private record Touch(String room, String file, String schema, String name) {

        boolean isAllowed() {
            return schema.equals(room) || (House.mayUse(room).contains(schema) && "v".equals(RELATIONS.get(name)));
        }

        @Override
        public String toString() {
            String kind =
                    RELATIONS.containsKey(name) ? "r".equals(RELATIONS.get(name)) ? "the table " : "" : "unknown ";
            return room + "/" + file + " touches " + kind + name;
        }
    }

    @Test
    void a_room_touches_its_own_tables_and_the_views_of_rooms_it_may_use() throws IOException {
        List<Touch> touches = touches();
        assertThat(touches).as("what the SQL in the sources touches").hasSizeGreaterThan(30);
        assertThat(touches).filteredOn(touch -> !touch.isAllowed()).isEmpty();
    }

    @Test
    void a_room_touches_nothing_that_is_not_there() throws IOException {
        assertThat(touches())
                .filteredOn(touch -> !RELATIONS.containsKey(touch.name()))
                .isEmpty();
    }

    @Test
    void a_view_reads_the_tables_of_its_own_room_and_the_views_of_others() {
        assertThat(DB.sql("""
                        select distinct v.relnamespace::regnamespace || '.' || v.relname || ' reads the table '
                               || t.relnamespace::regnamespace || '.' || t.relname
                        from pg_depend d
                        join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass
                        join pg_class v on v.oid = r.ev_class and v.relkind = 'v'
                        join pg_class t on t.oid = d.refobjid and d.refclassid = 'pg_class'::regclass and t.relkind = 'r'
                        where v.relnamespace <> t.relnamespace
                          and v.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void every_schema_belongs_to_a_room() {
        var schemas = RELATIONS.keySet().stream().map(SqlTest::schema).collect(Collectors.toCollection(TreeSet::new));
        assertThat(House.rooms()).containsAll(schemas);
    }

    private static List<Touch> touches() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(SqlTest::touchesIn)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<Touch> touchesIn(Path file) {
        Path inside = SOURCES.relativize(file);
        String room = inside.getNameCount() == 1 ? "no.fnsp" : inside.getName(0).toString();
        return texts(file)
                .filter(text -> STATEMENT.matcher(text).find())
                .flatMap(text -> names().matcher(text).results().map(MatchResult::group))
                .map(name -> new Touch(room, file.getFileName().toString(), schema(name), name));
    }

    private static Stream<String> texts(Path file) {
        try {
            return TEXT.matcher(Files.readString(file)).results().map(MatchResult::group).toList().stream();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** {@code site.settings}, but not {@code s.settings}, and not the column of a table that is named as a schema. */
    private static Pattern names() {
        String schemas =
                RELATIONS.keySet().stream().map(SqlTest::schema).distinct().collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w.:'/])(?:" + schemas + ")\\.[a-z_]+(?![\\w.'])");
    }

    private static String schema(String name) {
        return name.substring(0, name.indexOf('.'));
    }
}
