package no.fnsp.media.shelf;

import java.util.regex.Pattern;

/** A name leads to one place and to no other: it is a hash, never somebody's words. */
final class Names {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Names() {}

    static String checked(String name) {
        if (!HASH.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of anything kept here: " + name);
        }
        return name;
    }
}
