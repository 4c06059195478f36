package no.fnsp.indexing;

/** How far a new index has come. */
public interface Progress {

    /** Says nothing, and never wants to stop. */
    Progress NONE = new Progress() {};

    /** @param sites how many are done, of how many @param pages how many can be found so far */
    default void at(int sites, int all, long pages) {}

    /** Whether it should be given up. */
    default boolean stopped() {
        return false;
    }
}
