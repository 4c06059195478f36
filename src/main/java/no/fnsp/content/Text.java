package no.fnsp.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import no.fnsp.text.Chapter;
import no.fnsp.text.Markup;

/** A text of patient information, an article, a page about a department or place: title, lead and chapters. Never changes. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Text(String title, List<Markup> lead, List<Chapter> chapters) implements Body {

    public Text {
        title = title == null ? "" : title;
        lead = lead == null ? List.of() : List.copyOf(lead);
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
    }

    @Override
    public Text withChapters(List<Chapter> others) {
        return new Text(title, lead, others);
    }

    @Override
    public Text blank() {
        return new Text("", List.of(), List.of());
    }

    @Override
    public MergedBody mergedWith(Body base, Body theirs) {
        var was = (Text) base;
        var other = (Text) theirs;
        var settling = new Settling();
        return settling.into(new Text(
                settling.one("title", null, was.title, title, other.title),
                settling.lead(was.lead, lead, other.lead),
                settling.chapters(was.chapters, chapters, other.chapters)));
    }

    @Override
    public Text corrected(Body wrong, Body right) {
        return wrong instanceof Text old && right instanceof Text now
                ? new Text(title.equals(old.title) ? now.title : title, corrected(old.lead, now.lead), chapters)
                : this;
    }

    /** The whole lead where it was the same, else the paragraphs that were. */
    private List<Markup> corrected(List<Markup> wrong, List<Markup> right) {
        if (lead.equals(wrong)) {
            return right;
        }
        return lead.stream()
                .map(one -> wrong.size() == right.size() && wrong.contains(one) ? right.get(wrong.indexOf(one)) : one)
                .toList();
    }

    @Override
    public String canonical() {
        return "# " + title + "\n" + lead.stream().map(Markup::html).collect(Collectors.joining("\n")) + "\n"
                + chapters.stream().map(Chapter::canonical).collect(Collectors.joining());
    }
}
