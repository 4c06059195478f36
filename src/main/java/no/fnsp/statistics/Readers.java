package no.fnsp.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted as a reader: a browser that says what it is, asks for a page to be looked at, and does not ask to be left alone. A
 * simple rule that can be told: machines that pretend to be browsers are counted, and nobody is looked at closer to find out.
 */
public final class Readers {

    private static final int LONGEST = 300;

    private static final Pattern MACHINE = Pattern.compile(
            "(?i)bot\\b|bot[/;_-]|crawl|spider|slurp|scrap|archiver|monitor|uptime|lighthouse|headless|preview|feed|curl|wget|python"
                    + "|java/|okhttp|go-http|libwww|httpclient|node-fetch|axios|facebookexternalhit|validator");

    /** Looking costs more than sending a kept page does, and most readers come with one of some hundred. */
    private static final Cache<String, Boolean> KNOWN =
            Caffeine.newBuilder().maximumSize(2000).executor(Runnable::run).build();

    private Readers() {}

    /**
     * What a browser says of itself in its headers; null for what it does not say.
     *
     * @param doNotTrack {@code DNT} @param privacy {@code Sec-GPC} @param agent {@code User-Agent}
     * @param purpose {@code Sec-Purpose} @param older {@code Purpose}
     */
    public record Said(
            @Nullable String doNotTrack,
            @Nullable String privacy,
            @Nullable String purpose,
            @Nullable String older,
            @Nullable String agent) {}

    public static boolean isOne(HttpServletRequest request) {
        return isOne(new Said(
                request.getHeader("DNT"),
                request.getHeader("Sec-GPC"),
                request.getHeader("Sec-Purpose"),
                request.getHeader("Purpose"),
                request.getHeader("User-Agent")));
    }

    public static boolean isOne(Said said) {
        return !isLeftAlone(said) && isForEyes(said.purpose(), said.older()) && isBrowser(said.agent());
    }

    /** Whoever says that they do not want to be followed is not counted either, though counting follows nobody. */
    private static boolean isLeftAlone(Said said) {
        return "1".equals(said.doNotTrack()) || "1".equals(said.privacy());
    }

    /** What a browser fetches in case somebody should want it was not read. */
    private static boolean isForEyes(@Nullable String purpose, @Nullable String older) {
        return (purpose == null || !purpose.startsWith("prefetch")) && !"prefetch".equals(older);
    }

    static boolean isBrowser(@Nullable String agent) {
        if (agent == null || !agent.startsWith("Mozilla/") && !agent.startsWith("Opera/")) {
            return false; // every browser has called itself so since 1996
        }
        String start = agent.length() > LONGEST ? agent.substring(0, LONGEST) : agent;
        return KNOWN.get(start, known -> !MACHINE.matcher(known).find());
    }
}
