package no.fnsp.critical;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.approval.Effect;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.sharing.OwnWords;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.BlockId;
import org.springframework.stereotype.Component;

/** Whose own words readers read in the place of a national chapter: those of a site that has left the text are read nowhere. */
@Component
class Reading {

    private final Sites sites;
    private final Nodes nodes;
    private final SiteTexts texts;

    Reading(Sites sites, Nodes nodes, SiteTexts texts) {
        this.sites = sites;
        this.nodes = nodes;
        this.texts = texts;
    }

    /**
     * Words stand in place of a chapter where the site shows the very text, or a variant that has the chapter too. A variant without it
     * has its own warning, for the page as a whole.
     *
     * @param effects on every site that uses the text which was wrong
     */
    Predicate<OwnWords> of(List<Effect> effects, Instant at) {
        Set<UUID> adopting =
                effects.stream().map(effect -> effect.adoption().site()).collect(Collectors.toSet());
        List<Site> using = sites.all(at).stream()
                .filter(site -> adopting.contains(site.id()))
                .toList();
        List<UUID> organisations = using.stream()
                .flatMap(site -> Stream.ofNullable(site.settings().organisation()))
                .toList();
        Tree tree = nodes.lines(organisations, at);
        return words -> {
            var readers = using.stream()
                    .filter(site -> site.id().equals(words.site()) || isBelow(tree, site, words.node()))
                    .map(Site::id)
                    .collect(Collectors.toSet());
            return effects.stream()
                    .filter(effect -> readers.contains(effect.adoption().site()))
                    .anyMatch(
                            effect -> effect.what() != Effect.What.VARIANT || hasChapter(effect, words.chapter(), at));
        };
    }

    private static boolean isBelow(Tree tree, Site site, UUID node) {
        return tree.lineTo(site.settings().organisation()).stream()
                .anyMatch(one -> one.id().equals(node));
    }

    private boolean hasChapter(Effect effect, BlockId chapter, Instant at) {
        return texts.shown(effect.adoption().site(), effect.adoption().document(), at).values().stream()
                .flatMap(edition -> edition.body().chapters().stream())
                .anyMatch(one -> one.id().equals(chapter));
    }
}
