package no.fnsp.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a study stands for a reader on a day: what is said of it, and what its dates have made of that since. In the order that readers are shown them. */
public enum Status {
    OPEN("apen"),
    PLANNED("planlagt"),
    CLOSED("lukket"),
    /** Nobody has said for long that it is still as it was. */
    LAPSED("ubekreftet"),
    ENDED("avsluttet"),
    WITHDRAWN("trukket");

    private final String slug;

    Status(String slug) {
        this.slug = slug;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in addresses. */
    public String slug() {
        return slug;
    }

    public static Optional<Status> at(String slug) {
        return Arrays.stream(values())
                .filter(status -> status.slug.equals(slug))
                .findFirst();
    }
}
