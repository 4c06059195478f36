package no.fnsp.opendata.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes addresses of this interface. */
public final class Addresses {

    private Addresses() {}

    public static String part(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static String description(String site, String path) {
        return Api.BASE + "/sites/" + part(site) + "/treatments/" + part(path.substring(path.lastIndexOf('/') + 1));
    }

    public static String treatment(Object document) {
        return Api.BASE + "/treatments/" + document;
    }
}
