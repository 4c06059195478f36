package no.fnsp.search;

import java.util.Optional;
import no.fnsp.words.Vocabulary;

/** Where indexes stand: one is named as the one that is asked, and others are being made beside it. */
public interface Shelf extends AutoCloseable {

    /** Whether other machines write in the same indexes. */
    boolean isShared();

    /** The one that is asked; empty before any has been made. */
    Optional<String> named();

    /** Whether pages were taken apart for it by the rules that this process has. */
    boolean isOfTheseRules(String name);

    OpenIndex open(String name);

    /** A new one, that nobody asks yet. */
    Indexes.Fresh begin(Vocabulary vocabulary);

    /** From now on it is the one that is asked, by every process. */
    void take(String name);

    /** Takes away what nobody asks any longer, and what somebody began and never came to the end of. */
    void tidy(String asked);

    @Override
    void close();
}
