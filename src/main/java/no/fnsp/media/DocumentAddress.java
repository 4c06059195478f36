package no.fnsp.media;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.web.util.UriUtils;

/** Where a document is found: {@code /media/<asset>/<name>}. The asset leads there; the name is for people. Never changes. */
public record DocumentAddress(UUID asset, String name) {

    public static DocumentAddress of(Item item) {
        return new DocumentAddress(item.asset().id(), item.file().name());
    }

    public String path() {
        return "/media/" + asset + "/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }
}
