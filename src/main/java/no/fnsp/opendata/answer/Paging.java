package no.fnsp.opendata.answer;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which page of a list is asked for, by {@code limit} and {@code cursor}. Never changes.
 *
 * @param path of the resource
 * @param filters what the list is narrowed to: every other parameter
 * @param most how many items stand on it
 */
public record Paging(String path, String filters, Cursor from, int most) {

    /** In a list that is ordered by id. @param usual how many items when no limit is given @param most the highest limit */
    public static Paging byId(Given given, String path, int usual, int most) {
        return of(given, path, usual, most, key -> Ids.find(key).isPresent());
    }

    /** In a list that is ordered by another key. */
    public static Paging byKey(Given given, String path, int usual, int most) {
        return of(given, path, usual, most, key -> true);
    }

    private static Paging of(Given given, String path, int usual, int most, Predicate<String> isKey) {
        int limit = given.number("limit", 1, most, usual);
        String filters = given.without("limit", "cursor");
        return new Paging(path, filters, Cursor.of(given, path + "?" + filters, isKey), limit);
    }

    /** One more than fits, so that it shows whether there are more. */
    public int enough() {
        return most + 1;
    }

    /** @param found as many as {@link #enough}, when there are so many @param key what the list is ordered by */
    public <T> Listing<T> page(List<T> found, Function<T, String> key) {
        if (found.size() <= most) {
            return Listing.whole(found);
        }
        List<T> items = found.subList(0, most);
        String cursor = new Cursor(key.apply(items.getLast())).written(path + "?" + filters);
        String next = path + "?" + (filters.isEmpty() ? "" : filters + "&") + "limit=" + most + "&cursor=" + cursor;
        return new Listing<>(items, next, Api.LICENCE);
    }
}
