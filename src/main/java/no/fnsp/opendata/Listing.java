package no.fnsp.opendata;

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

    /**
     * @param found one more than fits, when there is more
     * @param path of the resource
     * @param filters as {@link Given#without} gives them
     * @param key what the list is ordered by
     */
    public static <T> Listing<T> page(
            List<T> found, int most, String path, String filters, java.util.function.Function<T, String> key) {
        if (found.size() <= most) {
            return new Listing<>(found, null, Api.LICENCE);
        }
        List<T> items = found.subList(0, most);
        String cursor = new Cursor(key.apply(items.getLast())).written(path + "?" + filters);
        String next = path + "?" + (filters.isEmpty() ? "" : filters + "&") + "limit=" + most + "&cursor=" + cursor;
        return new Listing<>(items, next, Api.LICENCE);
    }
}
