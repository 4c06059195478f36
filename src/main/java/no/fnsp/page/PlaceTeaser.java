package no.fnsp.page;

import no.fnsp.html.Link;
import org.jspecify.annotations.Nullable;

/** A place in a list. Never changes. */
public record PlaceTeaser(Link link, @Nullable Address address) {}
