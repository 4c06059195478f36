package no.fnsp.delivery.arrival;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one proxy wrote in {@code Forwarded}: {@code for=192.0.2.7;proto=https}. Never changes. */
record Hop(Map<String, String> told) {

    private static final Pattern PAIR =
            Pattern.compile("([A-Za-z]{1,20})\\s*=\\s*(?:\"([^\"]{0,300})\"|([^\",;\\s]{0,300}))\\s*([,;]?)");

    Hop {
        told = Map.copyOf(told);
    }

    /** The outermost first. */
    static List<Hop> all(String header) {
        var hops = new ArrayList<Hop>();
        var told = new HashMap<String, String>();
        Matcher pairs = PAIR.matcher(header);
        while (pairs.find()) {
            String value = pairs.group(2) != null ? pairs.group(2) : pairs.group(3);
            told.putIfAbsent(pairs.group(1).toLowerCase(Locale.ROOT), value);
            if (!pairs.group(4).equals(";")) {
                hops.add(new Hop(told));
                told = new HashMap<>();
            }
        }
        return hops;
    }

    String get(String name) {
        return told.getOrDefault(name, "");
    }

    /** Of {@code 192.0.2.7}, {@code 192.0.2.7:4711}, {@code 2001:db8::7} and {@code [2001:db8::7]:4711}; empty for what is no address. */
    static Optional<InetAddress> address(String written) {
        String bare = written.strip();
        if (bare.startsWith("[")) {
            bare = bare.substring(1, Math.max(1, bare.indexOf(']')));
        } else if (bare.indexOf(':') == bare.lastIndexOf(':')) {
            bare = bare.replaceFirst(":[0-9]{1,5}$", "");
        }
        try {
            return bare.isEmpty() ? Optional.empty() : Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
