package no.fnsp.identity;

import java.util.Locale;

/** What came of giving a role or taking one away. */
public sealed interface Giving {

    record Granted(Held held) implements Giving {}

    record Taken(Held held) implements Giving {}

    record Refused(Reason reason) implements Giving {}

    enum Reason {
        /** Whoever gives is not trusted with that role there. */
        NOT_YOURS,
        /** Nobody changes their own roles. */
        OWN,
        /** The person has it already. */
        HELD,
        /** The role is not one for that level, or the site is not there. */
        DOES_NOT_FIT,
        /** A directory said so, and only it takes it back. */
        FROM_DIRECTORY,
        /** It is not held, or no longer. */
        NOT_HELD;

        /** The end of a message's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
