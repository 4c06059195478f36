package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.site.Settings;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** What is set up, told in lines. */
@Component
class Lines {

    private final Targets targets;

    Lines(Targets targets) {
        this.targets = targets;
    }

    List<String> links(Here here, List<Settings.Link> links) {
        var lines = new ArrayList<String>();
        for (Settings.Link link : links) {
            lines.add(line(here, link));
            link.below().forEach(under -> lines.add("– " + line(here, under)));
        }
        return lines;
    }

    private String line(Here here, Settings.Link link) {
        String to = targets.written(here.site(), link.to(), here.now());
        return plain(here, link.label()) + " → " + (to.isEmpty() ? here.words().get("sitedesk.gone") : to);
    }

    static String plain(Here here, Words words) {
        return words.plain(here.site().mainLanguage());
    }

    /** Label and value, when there is a value. */
    static void add(List<String> lines, Here here, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(here.words().get(key) + ": " + value);
        }
    }
}
