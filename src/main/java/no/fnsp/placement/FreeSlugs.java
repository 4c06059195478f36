package no.fnsp.placement;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives what is new the end of an address that nothing of its kind has or had. */
@Component
public class FreeSlugs {

    private final JdbcClient db;

    FreeSlugs(JdbcClient db) {
        this.db = db;
    }

    /**
     * Two that get the same title at once do it after each other: the second waits until the first is committed.
     *
     * @param among what it must be told from: a name for the kind, with the site where each has its own
     * @param otherwise what a title without letters becomes
     * @param taken those that begin with a word
     */
    public String of(String among, String title, String otherwise, Function<String, Collection<String>> taken) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('slug ' || :among::text, 0))")
                .param("among", among)
                .query(row -> {});
        String words = Slugs.of(title);
        String wanted = words.isEmpty() ? otherwise : words;
        Set<String> others = Set.copyOf(taken.apply(wanted));
        return others.contains(wanted) ? Slugs.suggestion(wanted, others) : wanted;
    }
}
