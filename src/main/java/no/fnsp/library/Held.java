package no.fnsp.library;

import java.util.UUID;
import no.fnsp.media.Asset;
import no.fnsp.media.Item;

/** One picture or document of a site, found through the person at the desk. Never changes. */
record Held(Here here, Item item) {

    UUID id() {
        return item.asset().id();
    }

    boolean isPicture() {
        return item.asset().kind() == Asset.Kind.PICTURE;
    }

    /** Whether rights and consent have been said, and are not this person's to change. */
    boolean termsAreSettled() {
        return item.description() != null && !here.mayPublish();
    }

    /** Its title; the file's name before it has one. */
    String title() {
        return Seen.title(item);
    }

    String to(String rest) {
        return here.to("/" + id() + rest);
    }
}
