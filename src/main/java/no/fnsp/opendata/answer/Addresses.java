package no.fnsp.opendata.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes addresses of this interface. */
public final class Addresses {

    private Addresses() {}

    public static String part(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @param filters {@code name=value} joined by {@code &}, not encoded */
    public static String encoded(String filters) {
        return Arrays.stream(filters.split("&"))
                .map(one -> one.split("=", 2))
                .map(one -> one[0] + "=" + part(one[1]))
                .collect(Collectors.joining("&"));
    }

    public static String description(String site, String path) {
        return Api.BASE + "/sites/" + part(site) + "/treatments/" + part(path.substring(path.lastIndexOf('/') + 1));
    }

    public static String treatment(Object document) {
        return Api.BASE + "/treatments/" + document;
    }
}
