package no.fnsp.page;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** A text of the site's own: rights, about us, visiting. Never changes. */
public record ArticlePage(
        Frame frame,
        Words.Spoken title,
        Lead lead,
        List<ShownChapter> chapters,
        @Nullable LocalDate edited) implements Page {

    public ArticlePage {
        chapters = List.copyOf(chapters);
    }
}
