package no.fnsp.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.fnsp.text.Words;

/** What stands at the bottom of every page besides how to reach us. @param social plain links to where else we are */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bottom(Words hours, List<Settings.Link> links, List<Settings.Link> social) {
    public static final Bottom NONE = new Bottom(Words.NONE, List.of(), List.of());

    public Bottom {
        hours = hours == null ? Words.NONE : hours;
        links = links == null ? List.of() : List.copyOf(links);
        social = social == null ? List.of() : List.copyOf(social);
    }
}
