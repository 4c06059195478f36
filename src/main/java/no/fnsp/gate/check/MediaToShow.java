package no.fnsp.gate.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.media.Item;
import no.fnsp.media.Items;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pictures and documents are there, and may be shown: nobody's consent and no licence has run out. */
@Component
class MediaToShow implements GateCheck {

    private static final Check MISSING = Check.blocking("media-missing");
    /** Nobody has said whether those in it have agreed. */
    private static final Check UNDESCRIBED = Check.blocking("media-undescribed").waivedBy(null);

    private static final Check NOT_SHOWN = Check.blocking("media-not-shown").waivedBy(null);

    private final Items items;
    private final Sites sites;

    MediaToShow(Items items, Sites sites) {
        this.items = items;
        this.sites = sites;
    }

    private record Use(Where where, UUID asset) {}

    @Override
    public Stream<Remark> of(Candidate candidate) {
        var uses = uses(candidate).toList();
        Set<UUID> assets = uses.stream().map(Use::asset).collect(Collectors.toSet());
        Map<UUID, Item> known = new HashMap<>(items.at(assets, candidate.at()));
        known.values().removeIf(item -> !mayShow(candidate, item));
        return uses.stream().flatMap(use -> of(candidate, use, known.get(use.asset())));
    }

    /** A consent is given to one hospital; what the national base has, every site may show. */
    private boolean mayShow(Candidate candidate, Item item) {
        UUID owner = item.asset().site();
        return owner.equals(candidate.site().id())
                || sites.find(Site.NATIONAL_BASE, candidate.at())
                        .map(base -> owner.equals(base.id()))
                        .orElse(false);
    }

    private static Stream<Use> uses(Candidate candidate) {
        Stream<Use> blocks = candidate.body().chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream()
                        .flatMap(block -> asset(block).map(asset -> new Use(Where.in(chapter, block), asset))));
        Stream<Use> links = candidate
                .passages()
                .flatMap(passage -> passage.words().media().stream().map(asset -> new Use(passage.where(), asset)));
        return Stream.concat(blocks, links);
    }

    private static Stream<UUID> asset(Block block) {
        return switch (block) {
            case Picture picture -> Stream.of(picture.media());
            case Attachment attachment -> Stream.of(attachment.media());
            default -> Stream.empty();
        };
    }

    private static Stream<Remark> of(Candidate candidate, Use use, @Nullable Item item) {
        if (item == null) {
            return Stream.of(Remark.of(MISSING, use.where(), use.asset().toString()));
        }
        if (item.description() == null) {
            return Stream.of(Remark.of(UNDESCRIBED, use.where(), title(candidate, item)));
        }
        return item.mayBeShown(candidate.at())
                ? Stream.empty()
                : Stream.of(Remark.of(NOT_SHOWN, use.where(), title(candidate, item)));
    }

    /** What another site calls its pictures is not told here. */
    private static String title(Candidate candidate, Item item) {
        boolean own = item.asset().site().equals(candidate.site().id());
        return !own || item.description() == null ? "" : item.description().title();
    }
}
