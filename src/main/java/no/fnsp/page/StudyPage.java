package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Dialled;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One clinical study, for whoever wonders whether to take part. Never changes.
 *
 * @param status its key; with {@code .help} it is the key of what that means for the reader
 * @param withdrawn why it was taken out of the register; null when it was not, and then the rest is shown
 * @param confirmed the day somebody last said that it is as it says
 */
public record StudyPage(
        Frame frame,
        Words.Spoken title,
        String status,
        @Nullable String withdrawn,
        Text text,
        Contact contact,
        Where where,
        List<Link> about,
        List<Link> areas,
        List<Fact> facts,
        Science science,
        String confirmed)
        implements Page {

    public StudyPage {
        about = List.copyOf(about);
        areas = List.copyOf(areas);
        facts = List.copyOf(facts);
    }

    /** What it is about, who can take part, and what that involves, which may be nothing. */
    public record Text(Passage summary, Passage who, Passage involves) {}

    /** Whom to ask. @param email may be empty @param phone may be empty */
    public record Contact(String who, String email, String phone) {

        String call() {
            return Dialled.address(phone);
        }
    }

    /** @param responsible the trust that answers for it @param gone whether that is no more @param others that take part too */
    public record Where(Link responsible, boolean gone, List<Link> others) {

        public Where {
            others = List.copyOf(others);
        }
    }

    /** A date or a number. @param label its message @param href where the number is looked up; null for nowhere */
    public record Fact(String label, String value, @Nullable String href) {}

    /** The study as those who do research call it. */
    public record Science(Language language, String title, Passage summary) {}
}
