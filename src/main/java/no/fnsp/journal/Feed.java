package no.fnsp.journal;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The journal's log for whoever keeps something made from scopes on a disk, and must know what changed since it stopped. */
@Component
public class Feed {

    private final Log log;

    Feed(DataSource dataSource) {
        this.log = new Log(dataSource);
    }

    /** The number of the last entry; 0 before the first. Whatever was committed and numbered before the call is at or below it. */
    public long last() {
        return log.lastNumber();
    }

    /** An entry's number, and the scopes it touched. */
    public record Touched(long number, Set<String> scopes) {}

    /** The next entries after a number, in order, at most some thousands; empty when there are no more. */
    public List<Touched> after(long number) {
        return log.after(number).stream()
                .map(entry -> new Touched(entry.number(), Set.copyOf(entry.scopes())))
                .toList();
    }
}
