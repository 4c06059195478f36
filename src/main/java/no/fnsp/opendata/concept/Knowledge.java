package no.fnsp.opendata.concept;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.opendata.description.Description;

/**
 * What is answered to a look-up by code, in the words of HL7's context-aware knowledge retrieval: a feed of pages with their summaries.
 * Never changes.
 *
 * @param self the address that was asked
 * @param language that was asked for; each entry tells its own
 */
record Knowledge(String self, String title, String language, CodeSystem system, String code, List<Description> found) {

    Knowledge {
        found = List.copyOf(found);
    }

    Instant updated() {
        return found.stream()
                .map(Description::modified)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    static String id(Description one) {
        return "urn:uuid:" + one.treatment();
    }

    /** As programs that ask MedlinePlus Connect for JSON know it. */
    Map<String, Object> json() {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("lang", language);
        feed.put("title", text(title));
        feed.put("author", Map.of("name", value(title)));
        feed.put("updated", value(updated().toString()));
        feed.put(
                "category",
                List.of(
                        category("mainSearchCriteria.v.cs", system.oid()),
                        category("mainSearchCriteria.v.c", code),
                        category("informationRecipient.languageCode.c", language)));
        feed.put("id", value(self));
        feed.put("entry", found.stream().map(Knowledge::entry).toList());
        return Map.of("feed", feed);
    }

    private static Map<String, Object> entry(Description one) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("lang", one.lead().language());
        entry.put("title", text(one.title().text()));
        entry.put(
                "link",
                List.of(Map.of(
                        "href",
                        one.address(),
                        "rel",
                        "alternate",
                        "title",
                        one.title().text())));
        entry.put("id", value(id(one)));
        entry.put("updated", value(one.modified().toString()));
        entry.put("summary", Map.of("type", "html", "_value", one.lead().content()));
        return entry;
    }

    private static Map<String, String> category(String scheme, String term) {
        return Map.of("scheme", scheme, "term", term);
    }

    private static Map<String, String> value(String value) {
        return Map.of("_value", value);
    }

    private static Map<String, String> text(String value) {
        return Map.of("type", "text", "_value", value);
    }
}
