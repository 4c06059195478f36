package no.fnsp.opendata.description;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import no.fnsp.opendata.words.Said;
import no.fnsp.page.Origin;
import no.fnsp.page.ShownChapter;
import no.fnsp.page.ShownPart;
import no.fnsp.page.TreatmentPage;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.Blended.BlendedChapter;

/** The chapters of a page, each part with what it was blended from. */
final class ToldChapters {

    private final Iterator<Source> sources;
    private final Passages passages;

    private ToldChapters(Iterator<Source> sources, Passages passages) {
        this.sources = sources;
        this.passages = passages;
    }

    private record Source(BlendedChapter chapter, Blended.Part part) {}

    /** The page joins chapters of practical information; its parts come in the order they were blended in. */
    static List<Description.Chapter> of(TreatmentPage page, Blended blended, Passages passages) {
        Iterator<Source> sources = blended.chapters().stream()
                .flatMap(chapter -> chapter.parts().stream().map(part -> new Source(chapter, part)))
                .iterator();
        var told = new ToldChapters(sources, passages);
        return page.chapters().stream()
                .filter(chapter -> !chapter.parts().isEmpty())
                .map(told::chapter)
                .toList();
    }

    private Description.Chapter chapter(ShownChapter shown) {
        var parts = new ArrayList<Description.Passage>();
        BlendedChapter first = null;
        for (ShownPart part : shown.parts()) {
            Source source = sources.next();
            first = first == null ? source.chapter() : first;
            parts.add(passages.of(source.part().origin(), part.language(), part.blocks(), owner(part)));
        }
        BlendedChapter chapter = Objects.requireNonNull(first);
        return new Description.Chapter(
                chapter.id().value(), chapter.role().key(), shown.anchor(), Said.of(shown.heading()), parts);
    }

    private static String owner(ShownPart part) {
        return part.origin() instanceof Origin.Local local ? local.owner() : "";
    }
}
