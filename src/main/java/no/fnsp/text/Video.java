package no.fnsp.text;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A film that lies with a {@link Player} elsewhere. Never changes.
 *
 * @param href where the film is, {@code https}
 * @param title plain words on one line
 */
public record Video(BlockId id, String href, String title) implements Block {

    /** @throws IllegalArgumentException for what is no https address; ask {@link Player#of} before making one from what somebody wrote */
    public Video {
        if (!isSecure(href)) {
            throw new IllegalArgumentException("Not the address of a film: " + href);
        }
        title = Markup.plain(title).text();
    }

    private static boolean isSecure(String href) {
        try {
            URI address = new URI(href);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    @Override
    public Video named(BlockId other) {
        return new Video(other, href, title);
    }

    /** An address has no white space in it, so the title begins after the first. */
    @Override
    public String canonical() {
        return "video " + href + " " + Markup.plain(title);
    }
}
