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
    public String canonical() {
        return "# " + title + "\n" + lead.stream().map(Markup::html).collect(Collectors.joining("\n")) + "\n"
                + chapters.stream().map(Chapter::canonical).collect(Collectors.joining());
    }
}
