package no.fnsp.media;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives readers pictures and documents, if they may see them now. An older file or crop of a picture is given under its own
 * address, so that the page of last March can be read; but whether it may be seen is always asked of what holds now.
 */
@Component
public class Lending {

    private final Items items;
    private final Sizes sizes;

    Lending(Items items, Sizes sizes) {
        this.items = items;
        this.sizes = sizes;
    }

    public Shown picture(PictureAddress address, Instant at) throws IOException {
        Optional<Item> now =
                items.at(address.asset(), at).filter(item -> item.asset().kind() == Asset.Kind.PICTURE);
        if (now.isEmpty() || now.get().description() == null) {
            return new Shown.Unknown();
        }
        if (!now.get().mayBeShown(at)) {
            return new Shown.NoMore();
        }
        Optional<Picture> wanted = wanted(now.get(), address);
        return wanted.isEmpty()
                ? new Shown.Unknown()
                : new Shown.Here(
                        sizes.of(wanted.get(), address.width(), address.format()),
                        address.format().mime(),
                        address.file(),
                        address.key() + "-" + address.file(),
                        now.get().described().shownUntil());
    }

    /** Nearly always the one that is shown now; else one that was. */
    private Optional<Picture> wanted(Item now, PictureAddress address) {
        return wanted(List.of(now), address).or(() -> wanted(items.everSince(address.asset()), address));
    }

    private static Optional<Picture> wanted(List<Item> items, PictureAddress address) {
        return items.stream()
                .map(item -> new Picture(item, address.ratio()))
                .filter(picture -> picture.key().equals(address.key()))
                .filter(picture -> picture.widths().contains(address.width()))
                .findFirst();
    }

    /** The file of a document that is shown now. */
    public Shown document(UUID asset, Instant at) throws IOException {
        Optional<Item> now = items.at(asset, at).filter(item -> item.asset().kind() == Asset.Kind.DOCUMENT);
        if (now.isEmpty() || now.get().description() == null) {
            return new Shown.Unknown();
        }
        if (!now.get().mayBeShown(at)) {
            return new Shown.NoMore();
        }
        AssetFile file = now.get().file();
        return new Shown.Here(
                sizes.file(file),
                file.type().mime(),
                file.name(),
                file.sha256(),
                now.get().described().shownUntil());
    }

    /** For the desk, also before it is described and after it may be shown: whoever sees it there may look after it. */
    public Stored preview(Picture picture, int width, PictureAddress.Format format) throws IOException {
        return sizes.of(picture, width, format);
    }

    /** For the desk: a file as it is kept, also one that is not shown any more. */
    public Stored kept(AssetFile file) throws IOException {
        return sizes.file(file);
    }
}
