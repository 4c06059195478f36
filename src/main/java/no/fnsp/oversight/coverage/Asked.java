package no.fnsp.oversight.coverage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;
import no.fnsp.content.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the map is asked for. Never changes.
 *
 * @param region key of a region; empty for all
 * @param speciality key of a speciality; empty for all
 * @param state of at least one chosen site; null for all
 * @param days how long a professional change has waited on at least one chosen site, at least; 0 for all
 * @param page from 1
 */
public record Asked(
        String region,
        String speciality,
        @Nullable State state,
        @Nullable Kind kind,
        int days,
        int page) {

    static Asked of(String region, String speciality, String state, String kind, String days, String page) {
        return new Asked(
                region,
                speciality,
                State.find(state).orElse(null),
                Kind.find(kind).orElse(null),
                number(days, 0),
                Math.max(1, number(page, 1)));
    }

    private static int number(String written, int otherwise) {
        return written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : otherwise;
    }

    /** @param sites how many sites are chosen */
    boolean fits(NationalText text, Count count, int sites, Instant now) {
        return (kind == null || kind == text.kind())
                && (speciality.isEmpty() || text.specialities().contains(speciality))
                && (state == null || count.in(state, sites) > 0)
                && (days == 0 || hasWaited(count, now));
    }

    private boolean hasWaited(Count count, Instant now) {
        return count.oldest() != null
                && !count.oldest().plus(Duration.ofDays(days)).isAfter(now);
    }

    /** The same choice as the end of an address. @param ofPage 0 for no page */
    String query(int ofPage) {
        var all = new StringJoiner("&", "?", "").setEmptyValue("");
        add(all, "region", region);
        add(all, "speciality", speciality);
        add(all, "state", state == null ? "" : state.key());
        add(all, "kind", kind == null ? "" : kind.key());
        add(all, "days", days == 0 ? "" : Integer.toString(days));
        add(all, "page", ofPage < 2 ? "" : Integer.toString(ofPage));
        return all.toString();
    }

    private static void add(StringJoiner all, String name, String value) {
        if (!value.isEmpty()) {
            all.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
