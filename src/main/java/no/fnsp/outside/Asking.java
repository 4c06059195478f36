package no.fnsp.outside;

import java.util.Collection;

/** Things that somebody is asked about one at a time. A room that asks so has a component that is one; the rest of a source is made of it. */
public interface Asking {

    /** Stands in settings, in the database and at the desk: never changed. */
    String key();

    Rhythm rhythm();

    /** The ids of all that pages want to know now. */
    Collection<String> wanted();

    /** The path to ask for one thing at. */
    String path(String id);

    /** What is kept of what was said. @throws Trouble when it is no answer */
    Object read(Said said, String id) throws Trouble;
}
