package no.fnsp.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.words.Vocabulary;

/**
 * What can be found, and how far it has followed the journal. Small, so that another engine can be put in its place: what words mean
 * to each other, how a question is understood and what is shown of a page is decided outside it.
 */
public interface Index extends AutoCloseable {

    /** What it was made with; questions must be put with the same. */
    Vocabulary vocabulary();

    /** Everything that is found at the address from now on; nothing when there are none. */
    void put(Address address, Collection<Entry> entries);

    /** The addresses whose pages were made from any of these. */
    Set<Address> madeFrom(Collection<String> scopes);

    /** The addresses whose pages are about any of these, and do not only mention them. */
    Set<Address> about(Collection<String> subjects);

    /** The addresses whose pages say something else by now than what was put in. */
    Set<Address> over(Instant now);

    /** The paths that can be found on a site. */
    Set<String> paths(UUID site);

    /** What was put in is found when this returns. */
    void refresh();

    /** Every page has been put in: it is laid out so that it is asked quickly. */
    void settle();

    /** What was put in is kept when this returns, and that the journal was followed so far. */
    void keep(long position);

    /** The number of the journal that what is kept was made at; empty for an index that was never made. */
    Optional<Long> position();

    /** @throws Replaced when it has been closed; so do the others that read */
    Matches find(Search search);

    /** Pages whose names begin as written; what readers are shown while they type. */
    List<Match> beginning(Search search);

    /** Every stem that stands on a page, with on how many; asked for seldom. */
    Map<String, Integer> words();

    /** Grows when what is found changes. */
    long version();

    long size();

    /** Whether it answered when it was last asked. */
    default boolean answers() {
        return true;
    }

    @Override
    void close();
}
