package no.fnsp.statistics;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.fnsp.site.PageMarks.Marked;

/** A link to another host that was followed: the host and the path, and nothing of what stands behind a question mark. Never changes. */
public record Outgoing(Marked page, String host, String target) {

    private static final int LONGEST = 300;
    private static final Pattern HOST = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern TARGET = Pattern.compile("[\\x21-\\x7E]*");

    /** @param written {@code www.helsenorge.no/sykdom/hofte}; empty for what is no address of a page, or of our own host */
    public static Optional<Outgoing> of(Marked page, String written, String ownHost) {
        try {
            var address = new URI("https://" + written);
            String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
            String target = address.getRawPath() == null ? "" : address.getRawPath();
            boolean right = HOST.matcher(host).matches()
                    && !host.equals(ownHost)
                    && address.getUserInfo() == null
                    && target.length() <= LONGEST
                    && TARGET.matcher(target).matches();
            return right ? Optional.of(new Outgoing(page, host, target.isEmpty() ? "/" : target)) : Optional.empty();
        } catch (URISyntaxException garbage) {
            return Optional.empty();
        }
    }
}
