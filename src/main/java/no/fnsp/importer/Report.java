package no.fnsp.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What an import did, told line by line as it happens and summed up at the end. Grows while the import runs. */
final class Report {

    private static final int TOLD_AT_MOST = 40;

    private final Consumer<String> tell;
    private final List<String> leftAlone = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    Report(Consumer<String> tell) {
        this.tell = tell;
    }

    void step(String words) {
        tell.accept(words);
    }

    void added(String what) {
        added++;
    }

    /** Told one by one, up to a bound; on a first import everything is new and nothing is told. */
    void changed(String what) {
        changed++;
        if (changed <= TOLD_AT_MOST) {
            tell.accept("  changed   " + what);
        }
    }

    void unchanged() {
        unchanged++;
    }

    void leftAlone(String what) {
        leftAlone.add(what);
        tell.accept("  left      " + what);
    }

    int news() {
        return added + changed;
    }

    String summary() {
        return added + " added, " + changed + " changed, " + unchanged + " as before, " + leftAlone.size()
                + " left alone because they were edited since the last import.";
    }
}
