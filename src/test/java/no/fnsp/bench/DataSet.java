package no.fnsp.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.fnsp.text.Language;

/** The benchmark data set, always the same for a seed and the example texts it takes its sentences from. */
public final class DataSet {

    private static final long SEED = 20_260_101;
    private static final Path SENTENCES = Path.of("examples", "concepts");

    private final Size size;
    private final Tables tables;
    private final Chance chance = new Chance(SEED);

    private DataSet(Size size, Tables tables) {
        this.size = size;
        this.tables = tables;
    }

    /** Fills an empty, migrated database. @return a line for each table, and one that tells the data set from others */
    public static List<String> fill(DataSource database, Size size) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            var tables = new Tables(connection);
            new DataSet(size, tables).write();
            // What the database's own housekeeping would have found out within a minute or two.
            statement.execute("vacuum analyze");
            statement.execute("reset synchronous_commit");
            var lines = new ArrayList<>(tables.counts());
            lines.add("fingerprint " + tables.fingerprint());
            return lines;
        }
    }

    private void write() throws SQLException, IOException {
        var acts = new Acts(tables, chance);
        var published = new Published(tables, chance, acts);
        var writing = new Writing(Sentences.of(SENTENCES), chance);
        var tenants = new Tenants(tables, chance);
        var hospitals = new Hospitals(tables, chance);
        var trusts = new ArrayList<Hospitals.Trust>();
        for (int i = 0; i < size.sites(); i++) {
            trusts.add(hospitals.trust(i, key(i)));
        }
        UUID base = tenants.nationalBase();
        var documents = new NationalBase(tables, chance, acts, published, writing, base)
                .write(
                        Titles.some(size.documents(), SEED),
                        trusts.stream().map(Hospitals.Trust::id).toList());
        tables.flush();
        var own = new OwnWords(tables, chance, acts, published, writing);
        for (int i = 0; i < size.sites(); i++) {
            Language main = i % 3 == 2 ? Language.NN : Language.NB;
            UUID site = tenants.of(trusts.get(i), key(i), main);
            var taken = new Sharing(tables, chance, acts, site, trusts.get(i)).takeAll(documents);
            own.change(taken, documents, changes(i), main);
            own.news(site, size.news(), main);
            tables.flush();
        }
    }

    /** An even share; the first sites take what is left over. */
    private int changes(int site) {
        return size.localChanges() / size.sites() + (site < size.localChanges() % size.sites() ? 1 : 0);
    }

    static String key(int site) {
        return "sykehus-%02d.example".formatted(site);
    }
}
