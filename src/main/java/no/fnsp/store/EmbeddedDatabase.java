package no.fnsp.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** PostgreSQL started by this process on a data directory that survives it. Stops with the process. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedDatabase start(DataDirectory data) {
        data.claim();
        Path cluster = data.resolve("postgresql-18");
        Path binaries = data.resolve("postgresql-18-programs");
        stopOrphan(cluster, binaries);
        try {
            var started = new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    // The library is made for tests and turns these off; here a lost write is a lost text.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "80")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("listen_addresses", "localhost")
                    // Its own hook would stop it beside, not after, those who still have something to write.
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(90))
                    .start());
            started.tellAddress(data.resolve("database.url"));
            return started;
        } catch (IOException problem) {
            throw new IllegalStateException("PostgreSQL did not start on " + cluster, problem);
        }
    }

    /** So that commands beside the running installation find its database; only the owner may read it. */
    private void tellAddress(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, getJdbcUrl() + System.lineSeparator());
    }

    /** After a kill the old server lives on without its parent; it is asked to stop, and finishes what it had promised. */
    private static void stopOrphan(Path cluster, Path binaries) {
        if (!Files.exists(cluster.resolve("postmaster.pid"))) {
            return;
        }
        log.info("The last run did not end tidily; stopping its PostgreSQL first");
        try (var programs = Files.walk(binaries)) {
            var pgCtl = programs.filter(file -> file.endsWith("bin/pg_ctl")).findFirst();
            if (pgCtl.isPresent()) {
                run(pgCtl.get(), cluster);
            }
        } catch (IOException problem) {
            log.warn("Could not look for an orphaned PostgreSQL: {}", problem.getMessage());
        }
    }

    private static void run(Path pgCtl, Path cluster) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL's programs refuse to be run by root
        }
        command.addAll(List.of(pgCtl.toString(), "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30", "stop"));
        try {
            Process stopping = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            stopping.waitFor(40, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "postgres";
    }

    @Override
    public String getJdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
