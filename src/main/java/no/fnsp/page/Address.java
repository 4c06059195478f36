package no.fnsp.page;

import org.jspecify.annotations.Nullable;

/**
 * A street address. Never changes.
 *
 * @param map the address of a map that shows it, or null
 */
public record Address(
        String street,
        String postcode,
        String town,
        @Nullable String map) {}
