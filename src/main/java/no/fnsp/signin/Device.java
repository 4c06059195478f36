package no.fnsp.signin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people call the browser they sit at: {@code Firefox, Windows}. A browser may say anything, so this is no proof of anything. */
final class Device {

    // In this order: most browsers also say that they are like another.
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> MACHINES = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("Macintosh", "Mac"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Linux", "Linux"));

    private Device() {}

    static String of(@Nullable String agent) {
        if (agent == null) {
            return "?";
        }
        String browser = found(BROWSERS, agent);
        String machine = found(MACHINES, agent);
        return browser.isEmpty() || machine.isEmpty() ? shortened(browser + machine, agent) : browser + ", " + machine;
    }

    private static String found(List<Map.Entry<String, String>> known, String agent) {
        return known.stream()
                .filter(one -> agent.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String shortened(String known, String agent) {
        return known.isEmpty() ? agent.substring(0, Math.min(agent.length(), 40)) : known;
    }
}
