package no.fnsp.composing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.fnsp.html.Embeds;
import no.fnsp.media.Asset;
import no.fnsp.media.DocumentAddress;
import no.fnsp.media.Item;
import no.fnsp.media.Items;
import no.fnsp.media.Picture;
import no.fnsp.media.PictureAddress;
import no.fnsp.media.Ratio;
import no.fnsp.text.Mentioned;

/**
 * The pictures and documents that the texts of one page may show at the instant of the visit. Never changes; what has run out, was
 * taken away or was never described is not here.
 */
record ShownMedia(Map<UUID, Item> items) {

    ShownMedia {
        items = Map.copyOf(items);
    }

    /** At most two statements. What may not be shown was looked for all the same, and what runs out without an act is seen in the trace. */
    static ShownMedia of(Visit visit, Mentioned mentioned, Items all, Supplier<Optional<UUID>> nationalBase) {
        var wanted = new LinkedHashSet<>(mentioned.pictures());
        wanted.addAll(mentioned.files());
        visit.trace().lookedAt(wanted.stream().map(Items::scope).toList());
        var shown = new HashMap<UUID, Item>();
        all.at(wanted, visit.at()).forEach((id, item) -> {
            if (item.mayBeShown(visit.at()) && mayShow(visit, item, nationalBase)) {
                visit.trace().shows(id);
                visit.trace().validUntil(item.described().shownUntil());
                shown.put(id, item);
            }
        });
        return new ShownMedia(shown);
    }

    /** A hospital's consents are given to that hospital; what the national base has, every site may show. */
    private static boolean mayShow(Visit visit, Item item, Supplier<Optional<UUID>> nationalBase) {
        UUID owner = item.asset().site();
        return owner.equals(visit.site().id())
                || nationalBase.get().map(owner::equals).orElse(false);
    }

    Optional<Embeds.Picture> picture(UUID media) {
        return Optional.ofNullable(items.get(media))
                .filter(item -> item.asset().kind() == Asset.Kind.PICTURE)
                .map(ShownMedia::picture);
    }

    private static Embeds.Picture picture(Item item) {
        var picture = new Picture(item, Ratio.WHOLE);
        List<Integer> widths = picture.widths();
        int widest = widths.getLast();
        return new Embeds.Picture(
                widths.stream().map(width -> source(picture, width)).toList(),
                widest,
                picture.heightAt(widest),
                item.described().credit());
    }

    private static Embeds.Source source(Picture picture, int width) {
        return new Embeds.Source(
                width,
                picture.address(width, PictureAddress.Format.WEBP).path(),
                picture.address(width, PictureAddress.Format.JPG).path());
    }

    Optional<Embeds.File> file(UUID media) {
        return Optional.ofNullable(items.get(media))
                .filter(item -> item.asset().kind() == Asset.Kind.DOCUMENT)
                .map(item -> new Embeds.File(
                        DocumentAddress.of(item).path(),
                        item.described().title(),
                        item.file().type().ending().toUpperCase(Locale.ROOT),
                        item.file().bytes()));
    }
}
