package no.fnsp.page;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** A news item. Never changes. */
public record NewsPage(
        Frame frame,
        Words.Spoken title,
        LocalDate published,
        @Nullable LocalDate edited,
        Lead lead,
        List<ShownChapter> chapters)
        implements Page {

    public NewsPage {
        chapters = List.copyOf(chapters);
    }
}
