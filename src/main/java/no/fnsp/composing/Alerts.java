package no.fnsp.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Edition;
import no.fnsp.critical.Warning;
import no.fnsp.page.Passage;
import no.fnsp.page.ShownChapter;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.Blended.BlendedChapter;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.Layer;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.Origin;
import no.fnsp.sharing.SiteText;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** What readers of one page must be warned of, because it was critically corrected and words on it were not. Never changes. */
record Alerts(@Nullable SiteText text, List<Warning> warnings) {

    private static final BlockId SAID = new BlockId("advarsel");

    static final Alerts NONE = new Alerts(null, List.of());

    Alerts {
        warnings = List.copyOf(warnings);
    }

    /** The layers without the words that the national chapter stands in place of. A draft of them is looked at as it is. */
    List<Layer> forced(Visit visit, List<Layer> layers) {
        List<Warning> forced = warnings.stream().filter(Warning::forced).toList();
        return forced.isEmpty() || visit.instead() != null
                ? layers
                : layers.stream().map(layer -> without(layer, forced)).toList();
    }

    private static Layer without(Layer layer, List<Warning> forced) {
        Map<Language, Layer.Written> kept = layer.changes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> {
                    LocalChanges all = one.getValue().changes();
                    var left = all.changes().stream()
                            .filter(change -> forced.stream()
                                    .noneMatch(warning -> change.intent() == Intent.REPLACE
                                            && layer.node().equals(warning.node())
                                            && one.getKey() == warning.language()
                                            && Objects.equals(change.chapter(), warning.chapter())))
                            .toList();
                    return new Layer.Written(one.getValue().edition(), new LocalChanges(left));
                }));
        return new Layer(layer.node(), layer.site(), layer.document(), kept);
    }

    List<Passage> above(Visit visit, Blended blended, BlendedChapter chapter) {
        return passages(
                visit,
                warnings.stream()
                        .filter(one -> stands(blended, one)
                                .filter(chapter.id()::equals)
                                .isPresent())
                        .toList());
    }

    /** What belongs to no single chapter of the page stands first, as a chapter of its own. */
    Optional<ShownChapter> aboveAll(Visit visit, Blended blended) {
        List<Passage> all = passages(
                visit,
                warnings.stream()
                        .filter(one ->
                                isOnPage(blended, one) && stands(blended, one).isEmpty())
                        .toList());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShownChapter(
                        "advarsel",
                        new Words.Spoken(
                                visit.words().get("alert.chapter"),
                                visit.words().language()),
                        all,
                        List.of()));
    }

    /** The chapter above which it stands, of those on the page: the one that was wrong, or in another text the one that answers the same. */
    private Optional<BlockId> stands(Blended blended, Warning warning) {
        if (!isOnPage(blended, warning)) {
            return Optional.empty();
        }
        return blended.chapters().stream()
                .filter(chapter -> chapter.id().equals(warning.chapter()))
                .findFirst()
                .or(() -> blended.chapters().stream()
                        .filter(chapter -> warning.role() != null
                                && warning.role() != Role.SECTION
                                && chapter.role() == warning.role())
                        .findFirst())
                .map(BlendedChapter::id);
    }

    /** Whether the page shows the words that may be wrong. */
    private boolean isOnPage(Blended blended, Warning warning) {
        if (text == null || warning.forced()) {
            return false;
        }
        return switch (warning.cause()) {
            case REPLACED ->
                blended.chapters().stream()
                        .filter(chapter -> chapter.id().equals(warning.chapter()))
                        .anyMatch(chapter -> chapter.parts().stream().anyMatch(part -> isOf(warning, part)));
            case VARIANT ->
                text.adoption()
                        .map(Adoption::text)
                        .filter(shown -> shown.equals(warning.changes()))
                        .isPresent();
            case OLDER ->
                shows(blended, warning)
                        .filter(one -> one.equals(warning.said()))
                        .isPresent();
            case LANGUAGE ->
                shown().equals(warning.document()) && shows(blended, warning).isPresent();
        };
    }

    private static boolean isOf(Warning warning, Blended.Part part) {
        return part.origin() instanceof Origin.Local local
                && local.intent() == Intent.REPLACE
                && local.node().equals(warning.node())
                && part.language() == warning.language();
    }

    private UUID shown() {
        SiteText own = Objects.requireNonNull(text);
        return own.adoption().map(Adoption::text).orElse(own.document());
    }

    /** The edition in the warning's language that the chapter is read in, or the page where it is about no chapter it has. */
    private Optional<UUID> shows(Blended blended, Warning warning) {
        Optional<BlendedChapter> chapter = blended.chapters().stream()
                .filter(one -> one.id().equals(warning.chapter()))
                .findFirst();
        if (chapter.isPresent()) {
            return chapter.get().parts().stream()
                    .filter(part -> part.language() == warning.language() && part.origin() instanceof Origin.Written)
                    .map(part -> part.origin().edition())
                    .findFirst();
        }
        Edition lead = Objects.requireNonNull(text).editions().get(blended.leadLanguage());
        return Optional.ofNullable(lead)
                .filter(edition -> edition.language() == warning.language())
                .map(Edition::id);
    }

    /** One error is told once in one place. */
    private static List<Passage> passages(Visit visit, List<Warning> some) {
        var once = new LinkedHashMap<UUID, Passage>();
        for (Warning warning : some) {
            Words.Spoken words = visit.say(warning.words());
            var said = new Block.Paragraph(SAID, Markup.plain(words.words()));
            once.putIfAbsent(warning.error(), new Passage(words.language(), List.of(said)));
        }
        return List.copyOf(once.values());
    }
}
