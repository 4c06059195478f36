package no.fnsp.bench;

import java.nio.file.Path;
import javax.sql.DataSource;
import no.fnsp.journal.Sequencer;

/** {@code bench/data-set <folder>}: makes a data directory that holds the benchmark data set. */
final class MakeDataSet {

    private MakeDataSet() {}

    public static void main(String[] args) throws Exception {
        long begun = System.nanoTime();
        try (var house = House.open(Path.of(args[0]))) {
            var database = house.bean(DataSource.class);
            System.out.printf("An empty, migrated database after %s%n", since(begun));
            long filling = System.nanoTime();
            DataSet.fill(database, Size.NORWAY).forEach(System.out::println);
            System.out.printf("Filled in %s%n", since(filling));
            long last = house.bean(Sequencer.class).sequenceNow();
            System.out.printf("Journal numbered to %,d; all in %s%n", last, since(begun));
        }
    }

    private static String since(long instant) {
        return "%.1f s".formatted((System.nanoTime() - instant) / 1e9);
    }
}
