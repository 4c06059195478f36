package no.fnsp.bench;

import no.fnsp.bench.Readers.Wish;
import no.fnsp.composing.Found;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Trace.Merged;
import no.fnsp.composing.Visit;
import no.fnsp.content.Edition;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.Origin;
import no.fnsp.text.Chapter;
import org.jspecify.annotations.Nullable;

/** Pages as they are composed, without what is kept of them: what a reader must be shown at last. */
final class Composed {

    private final Pages pages;

    Composed(House house) {
        this.pages = house.bean(Pages.class);
    }

    /** Whether the page says the first chapter of its text in the edition's own words, and not in the site's. */
    boolean showsFirstChapter(Wish page) {
        Visit visit = page.visit();
        return pages.find(visit) instanceof Found.Shown
                && visit.trace().merged().stream().limit(1).anyMatch(one -> showsFirstChapter(one, page));
    }

    private static boolean showsFirstChapter(Merged page, Wish wish) {
        @Nullable Edition edition = page.text().editions().get(wish.language());
        if (edition == null) {
            return false;
        }
        Chapter first = edition.body().chapters().getFirst();
        return page.blended().chapters().stream()
                .filter(chapter -> chapter.id().equals(first.id()))
                .flatMap(chapter -> chapter.parts().stream())
                .map(Blended.Part::origin)
                .anyMatch(origin -> origin.equals(new Origin.Written(edition.document(), edition.id())));
    }
}
