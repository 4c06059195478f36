package no.fnsp.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.fnsp.text.Chapter;
import no.fnsp.text.Markup;

/** A news item: a text with the date it was published. Never changes. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record News(LocalDate published, String title, List<Markup> lead, List<Chapter> chapters) implements Body {

    public News {
        title = title == null ? "" : title;
        lead = lead == null ? List.of() : List.copyOf(lead);
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
    }

    @Override
    public News withChapters(List<Chapter> others) {
        return new News(published, title, lead, others);
    }

    @Override
    public News blank() {
        return new News(published, "", List.of(), List.of());
    }

    @Override
    public List<Term> terms() {
        return List.of(new Term("published", null, published.toString()));
    }

    @Override
    public MergedBody mergedWith(Body base, Body theirs) {
        var was = (News) base;
        var other = (News) theirs;
        var settling = new Settling();
        return settling.into(new News(
                settling.one("published", null, was.published, published, other.published),
                settling.one("title", null, was.title, title, other.title),
                settling.lead(was.lead, lead, other.lead),
                settling.chapters(was.chapters, chapters, other.chapters)));
    }

    @Override
    public String canonical() {
        return "published " + published + "\n" + new Text(title, lead, chapters).canonical();
    }
}
