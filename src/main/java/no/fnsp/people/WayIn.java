package no.fnsp.people;

import java.util.Locale;

/** How somebody comes in. */
enum WayIn {
    /** Their region's directory says who they are; they have no password here. */
    DIRECTORY,
    /** A password and a code from their telephone. */
    PASSWORD,
    /** A link was made for them, and can still be used. */
    INVITED,
    /** Nobody has made them a link, or it is too old. */
    NONE,
    /** Made up, for trying out. */
    EXAMPLE;

    /** The end of a message's key. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
