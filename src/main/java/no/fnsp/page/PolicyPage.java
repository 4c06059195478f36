package no.fnsp.page;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;

/**
 * A national text about privacy, accessibility or patients' rights, with this site's own facts in it. Never changes.
 *
 * @param more what the site itself tells about the same, on pages of its own
 */
public record PolicyPage(
        Frame frame, Words.Spoken title, Lead lead, List<ShownChapter> chapters, List<Link> more, LocalDate edited)
        implements Page {

    public PolicyPage {
        chapters = List.copyOf(chapters);
        more = List.copyOf(more);
    }
}
