package no.fnsp.journal;

/** One row of {@code journal.link}: the number of an entry, and its hash on top of the one before. Never changes. */
record Link(long number, long entry, Hash previous, Hash hash) {

    /** Where the chain begins: not a row, but what the first row builds on. */
    static final Link NONE = new Link(0, 0, Hash.NONE, Hash.NONE);

    Link then(Entry next) {
        return new Link(number + 1, next.key(), hash, hash.then(next));
    }
}
