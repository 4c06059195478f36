package no.fnsp.opendata.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Never changes.
 *
 * @param next the address of the next page; null on the last
 */
public record Listing<T>(List<T> items, @Nullable String next, String licence) {

    public Listing {
        items = List.copyOf(items);
    }

    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null, Api.LICENCE);
    }
}
