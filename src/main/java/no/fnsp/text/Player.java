package no.fnsp.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where films may lie: services that the hospitals have agreements with, and whose address alone shows a film. */
public enum Player {
    YOUTUBE("YouTube", "youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"),
    VIMEO("Vimeo", "vimeo.com", "www.vimeo.com", "player.vimeo.com");

    private final String ownName;
    private final List<String> hosts;

    Player(String ownName, String... hosts) {
        this.ownName = ownName;
        this.hosts = List.of(hosts);
    }

    public String ownName() {
        return ownName;
    }

    /** The player that shows the film at an https address; empty for every other address. */
    public static Optional<Player> of(String href) {
        try {
            URI address = new URI(href);
            String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
            boolean plain =
                    "https".equals(address.getScheme()) && address.getUserInfo() == null && address.getPort() < 0;
            return Arrays.stream(values())
                    .filter(player -> plain && player.hosts.contains(host))
                    .findFirst();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }
}
