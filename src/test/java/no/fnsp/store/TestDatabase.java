package no.fnsp.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL for tests, one a run; each caller gets a database of its own, already migrated. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "600")
                    .setRegisterShutdownHook(false)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            sql(server, "create database migrated");
            Flyway.configure()
                    .dataSource(server.getJdbcUrl("postgres", "migrated"), "postgres", "postgres")
                    .load()
                    .migrate();
            return server;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** When no application is left: one that stops and finds no database waits for it as long as it may. */
    private static void stop(EmbeddedPostgres server) {
        try {
            Thread.sleep(100); // the other hooks have begun by then
            for (Thread other : Thread.getAllStackTraces().keySet()) {
                if (other.getName().equals("SpringApplicationShutdownHook")) {
                    other.join(PATIENCE);
                }
            }
            server.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sql(EmbeddedPostgres server, String statement) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var work = connection.createStatement()) {
            work.execute(statement);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The JDBC address (with user and password in it) of a new, migrated, empty database. */
    public static String url() {
        String name = "test" + COUNT.incrementAndGet();
        sql(SERVER, "create database " + name + " template migrated");
        return SERVER.getJdbcUrl("postgres", name) + "&password=postgres";
    }

    /** A data source on a new, migrated, empty database. */
    public static DataSource fresh() {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        return source;
    }
}
