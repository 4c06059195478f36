package no.fnsp.composing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;
import no.fnsp.page.Origin;
import no.fnsp.page.ShownChapter;
import no.fnsp.page.ShownPart;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.Blended.BlendedChapter;
import no.fnsp.sharing.Intent;
import no.fnsp.text.Role;
import no.fnsp.text.Words;

/** Shows the chapters of a blended text, each part with whose words it is. */
final class Chapters {

    private Chapters() {}

    /** @param shared whether the written words are the national base's, and not the site's own */
    static List<ShownChapter> of(Visit visit, Blended text, Tree tree, boolean shared) {
        return of(visit, text, tree, shared, Alerts.NONE);
    }

    /** @param alerts what readers must be warned of above chapters, and above all of them */
    static List<ShownChapter> of(Visit visit, Blended text, Tree tree, boolean shared, Alerts alerts) {
        Set<String> anchors = new HashSet<>();
        return Stream.concat(
                        alerts.aboveAll(visit, text).stream(),
                        withOnePracticalChapter(text.chapters()).stream()
                                .map(chapter -> chapter(visit, chapter, tree, anchors, shared)
                                        .under(alerts.above(visit, text, chapter))))
                .toList();
    }

    /** Practical information of several nodes is one chapter to its reader, each part with whose it is. */
    private static List<BlendedChapter> withOnePracticalChapter(List<BlendedChapter> chapters) {
        var all = new ArrayList<BlendedChapter>();
        for (BlendedChapter chapter : chapters) {
            BlendedChapter last = all.isEmpty() ? null : all.getLast();
            if (last != null && isPlainPractical(last) && isPlainPractical(chapter)) {
                var parts = new ArrayList<>(last.parts());
                parts.addAll(chapter.parts());
                all.set(all.size() - 1, new BlendedChapter(last.id(), last.role(), last.heading(), parts));
            } else {
                all.add(chapter);
            }
        }
        return all;
    }

    private static boolean isPlainPractical(BlendedChapter chapter) {
        return chapter.role() == Role.PRACTICAL && chapter.heading().words().isEmpty();
    }

    private static ShownChapter chapter(
            Visit visit, BlendedChapter chapter, Tree tree, Set<String> anchors, boolean shared) {
        String anchor = chapter.role() == Role.SECTION
                ? "k-" + chapter.id()
                : chapter.role().key();
        if (!anchors.add(anchor)) {
            anchor = "k-" + chapter.id();
            anchors.add(anchor);
        }
        return new ShownChapter(
                anchor,
                heading(visit, chapter),
                chapter.parts().stream()
                        .map(part -> new ShownPart(
                                origin(visit, part.origin(), tree, shared), part.language(), part.blocks()))
                        .toList());
    }

    private static Words.Spoken heading(Visit visit, BlendedChapter chapter) {
        return chapter.heading().words().isEmpty()
                ? new Words.Spoken(
                        visit.words().get("role." + chapter.role().key()),
                        visit.words().language())
                : chapter.heading();
    }

    private static Origin origin(Visit visit, no.fnsp.sharing.Origin origin, Tree tree, boolean shared) {
        return switch (origin) {
            case no.fnsp.sharing.Origin.Written written -> shared ? new Origin.National() : new Origin.Own();
            case no.fnsp.sharing.Origin.Local local ->
                new Origin.Local(
                        tree.find(local.node())
                                .map(Node::name)
                                .map(name -> visit.say(name).words())
                                .orElse(visit.site().settings().shortName()),
                        intent(local.intent()));
        };
    }

    private static Origin.Intent intent(Intent intent) {
        return switch (intent) {
            case SUPPLEMENT_BEFORE, SUPPLEMENT_AFTER -> Origin.Intent.SUPPLEMENT;
            case REPLACE, HIDE -> Origin.Intent.REPLACE;
            case PRACTICAL -> Origin.Intent.PRACTICAL;
        };
    }
}
