package no.fnsp.outside;

/** Asks one source: over HTTP, or a folder of answers that were written down. */
public interface Fetch {

    /**
     * Asks for one thing, and waits for no longer than a source is given.
     *
     * @param path begins with a slash; made by us and never taken from an answer
     * @param known what we have already; {@link Version#NONE} for nothing
     * @throws Trouble when it did not answer, or what it answered cannot be read
     */
    <T> Answer<T> get(String path, Version known, Reader<T> reader) throws Trouble;

    /** Makes something of what was answered. */
    interface Reader<T> {

        /** @throws Trouble with {@link Trouble.Kind#SHAPE} when it is not what was agreed */
        T read(Said said) throws Trouble;
    }
}
