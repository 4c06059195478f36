package no.fnsp.bench;

import java.util.List;
import no.fnsp.site.Site;

/** A list that is the same on every site. Another kind joins {@link MeasureLists} by being one. */
interface NationwideList {

    /** What it is called in the report. */
    String name();

    /** Makes what shall be listed, where it has not been made before. */
    void fill(House house, List<Site> sites);

    /** Addresses of it, from the widest to the narrowest: a path, and perhaps parameters after a question mark. */
    List<String> addresses();

    /** Whatever is kept of it must be made anew. */
    void touch(House house);
}
