package no.fnsp.html;

import org.jspecify.annotations.Nullable;

/** The bottom of every page; what is null is left out. Never changes. */
public record Footer(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String post,
        @Nullable String organisationNumber,
        @Nullable String contact,
        @Nullable String about,
        @Nullable String rights,
        @Nullable String privacy,
        @Nullable String accessibility) {

    public static final Footer NONE = new Footer(null, null, null, null, null, null, null, null, null);
}
