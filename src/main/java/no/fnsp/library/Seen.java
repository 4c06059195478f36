package no.fnsp.library;

import java.time.Instant;
import java.util.Locale;
import no.fnsp.html.Messages;
import no.fnsp.media.Asset;
import no.fnsp.media.Description;
import no.fnsp.media.Item;
import no.fnsp.media.Picture;
import no.fnsp.media.PictureAddress;
import no.fnsp.media.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * One picture or document in a list. Never changes.
 *
 * @param thumb the address of a small picture of it; null for a document
 * @param state the key of how it stands with readers: {@code new}, {@code shown}, {@code run-out}, {@code taken-away}
 * @param until the last instant it may be shown; null where nothing runs out
 */
record Seen(
        Item item,
        String title,
        String href,
        @Nullable String thumb,
        String state,
        @Nullable Instant until) {

    private static final int THUMB = 320;

    static Seen of(Here here, Item item) {
        Description description = item.description();
        Instant until = description == null ? Instant.MIN : description.shownUntil();
        boolean runsOut = !until.equals(Instant.MIN) && !until.equals(Instant.MAX);
        return new Seen(
                item,
                title(item),
                here.to("/" + item.asset().id()),
                thumb(here, item),
                state(item, here.now()),
                runsOut ? until.minusMillis(1) : null);
    }

    static String title(Item item) {
        Description description = item.description();
        return description == null ? item.file().name() : description.title();
    }

    static String state(Item item, Instant now) {
        Description description = item.description();
        if (description == null) {
            return "new";
        }
        if (description.takenAway() != null) {
            return "taken-away";
        }
        return item.mayBeShown(now) ? "shown" : "run-out";
    }

    /** As readers get it; before and after they may, from the desk itself. */
    static @Nullable String thumb(Here here, Item item) {
        if (item.asset().kind() != Asset.Kind.PICTURE) {
            return null;
        }
        return address(here, item, Ratio.LYING, THUMB);
    }

    /** The address of a picture in a shape, about so wide. */
    static String address(Here here, Item item, Ratio ratio, int width) {
        var picture = new Picture(item, ratio);
        int real = picture.widths().stream()
                .filter(one -> one >= width)
                .findFirst()
                .orElse(picture.widths().getLast());
        PictureAddress address = picture.address(real, PictureAddress.Format.JPG);
        return item.mayBeShown(here.now())
                ? address.path()
                : here.to("/" + item.asset().id() + "/view/" + address.file());
    }

    /** {@code JPG, 1600 × 900} or {@code PDF, 3 sider}. */
    String facts(Messages words) {
        String type = item.file().type().ending().toUpperCase(Locale.ROOT);
        if (item.file().width() != null && item.file().height() != null) {
            return words.get(
                    "library.facts.picture",
                    type,
                    item.file().width(),
                    item.file().height());
        }
        return item.file().pages() == null
                ? type
                : words.get("library.facts.pages", type, item.file().pages());
    }
}
