package no.fnsp.composing;

import java.util.List;
import java.util.Map;
import no.fnsp.text.Language;

/** Every page of a site that search engines should know. Never changes. */
public record SiteMap(List<Entry> entries) {

    public SiteMap {
        entries = List.copyOf(entries);
    }

    /** One page, with its public address in each language it is written in. */
    public record Entry(Map<Language, String> addresses) {}
}
