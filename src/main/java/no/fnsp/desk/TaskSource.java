package no.fnsp.desk;

import java.time.Instant;
import java.util.List;

/** One kind of thing that waits for people. Every room may have some; the first page of the desk shows them all. */
public interface TaskSource {

    /** Of the heading, {@code tasks.<key>}, and of the sentence under it, {@code tasks.<key>.help}. */
    String key();

    /** Where among the kinds it stands; the lowest first. */
    int place();

    /** What waits for whoever asks, the most pressing first; at most 20. */
    List<Task> of(Desk desk, Instant now);
}
