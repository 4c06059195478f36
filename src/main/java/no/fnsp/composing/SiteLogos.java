package no.fnsp.composing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.SiteLook;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.media.Asset;
import no.fnsp.media.Item;
import no.fnsp.media.Items;
import no.fnsp.media.Picture;
import no.fnsp.media.PictureAddress;
import no.fnsp.media.Ratio;
import no.fnsp.site.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The logo of a site that has one; one that may not be shown any more gives way to the name. */
@Component
final class SiteLogos {

    private static final int MOST = 1000;

    /** As wide as it is shown on a sharp screen. */
    private static final int WIDE = 640;

    private record Key(UUID site, UUID asset) {}

    private record Sizes(String webp, String jpg, int width, int height) {}

    private final Items items;
    private final Shelf<Key, Optional<Sizes>> kept;

    SiteLogos(Items items, Parts parts) {
        this.items = items;
        this.kept = parts.shelf(MOST);
    }

    /** Asks nothing when the site has none. */
    SiteLook.@Nullable Logo now(Visit visit) {
        Look look = visit.site().settings().look();
        UUID logo = look.logo();
        if (logo == null) {
            return null;
        }
        var key = new Key(visit.site().id(), logo);
        return Shared.one(visit, kept, key, one -> made(visit, one))
                .map(sizes -> new SiteLook.Logo(
                        sizes.webp(),
                        sizes.jpg(),
                        sizes.width(),
                        sizes.height(),
                        visit.say(look.logoText()).words()))
                .orElse(null);
    }

    private Part<Optional<Sizes>> made(Visit visit, Key key) {
        Optional<Item> item = items.at(key.asset(), visit.at())
                .filter(one -> one.asset().site().equals(key.site()))
                .filter(one -> one.asset().kind() == Asset.Kind.PICTURE && one.mayBeShown(visit.at()));
        var scopes = List.of(Items.scope(key.asset()));
        return item.map(one -> new Part<>(
                        Optional.of(sizes(new Picture(one, Ratio.WHOLE))),
                        scopes,
                        one.described().shownUntil()))
                .orElseGet(() -> new Part<>(Optional.empty(), scopes));
    }

    private static Sizes sizes(Picture picture) {
        int width = picture.widths().stream()
                .filter(one -> one <= WIDE)
                .max(Integer::compare)
                .orElse(picture.widths().getFirst());
        return new Sizes(
                picture.address(width, PictureAddress.Format.WEBP).path(),
                picture.address(width, PictureAddress.Format.JPG).path(),
                width,
                picture.heightAt(width));
    }
}
