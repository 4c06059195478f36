package no.fnsp.search.opensearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.search.Address;
import no.fnsp.search.Entry;
import no.fnsp.search.LookedUp;
import no.fnsp.search.Match;
import no.fnsp.search.Part;
import no.fnsp.text.Language;
import no.fnsp.words.Analysis;
import no.fnsp.words.Token;
import tools.jackson.databind.JsonNode;

/** A page as a document of OpenSearch, and back. The fields are told of in {@code search/opensearch.json}. */
final class Pages {

    /** Between the forms of a word that stand at one place. No word has it. */
    private static final String FORMS = "|";

    private final Analysis analysis;

    Pages(Analysis analysis) {
        this.analysis = analysis;
    }

    static String key(Address address) {
        return address.site() + "|" + address.path();
    }

    static Address address(String key) {
        int bar = key.indexOf('|');
        return new Address(UUID.fromString(key.substring(0, bar)), key.substring(bar + 1));
    }

    Map<String, Object> of(Entry entry) {
        var page = new LinkedHashMap<String, Object>();
        addKeys(page, entry);
        var counted = new TreeSet<String>();
        for (Part part : Part.values()) {
            List<List<Token>> texts =
                    LookedUp.texts(entry, part).stream().map(analysis::tokens).toList();
            page.put(part.field(), texts.stream().map(Pages::line).toList());
            texts.forEach(tokens -> tokens.forEach(
                    token -> LookedUp.forms(token).forEach(form -> counted.add(Counted.of(part, form)))));
        }
        page.put("counted", counted);
        page.put("name", LookedUp.wholeNames(entry, analysis));
        page.put("typed", typed(entry));
        page.put(
                "shown",
                Map.of("title", entry.title(), "names", entry.names(), "lead", entry.lead(), "body", entry.body()));
        return page;
    }

    private static void addKeys(Map<String, Object> page, Entry entry) {
        page.put("address", key(new Address(entry.site(), entry.path())));
        page.put("site", entry.site());
        page.put("path", entry.path());
        page.put("language", entry.language().code());
        page.put("reader", entry.readers().stream().map(Language::code).toList());
        page.put("subject", entry.subjects());
        page.put("scope", entry.scopes());
        page.put("code", entry.codes());
        if (entry.until().isBefore(Instant.MAX)) {
            page.put("until", entry.until().toEpochMilli());
        }
        page.put("kind", entry.kind());
        page.put("place", entry.places().keySet());
        page.put("speciality", entry.specialities());
    }

    /** A text as the words it is looked up by: {@code hofteprotese|~hofte|~protese ny}. */
    private static String line(List<Token> tokens) {
        return tokens.stream()
                .map(token -> String.join(FORMS, LookedUp.forms(token)))
                .collect(Collectors.joining(" "));
    }

    private Collection<String> typed(Entry entry) {
        return LookedUp.called(entry).stream()
                .flatMap(name -> analysis.tokens(name).stream())
                .map(Token::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param hit of the answer to a search */
    static Match match(JsonNode hit) {
        JsonNode page = hit.path("_source");
        JsonNode shown = page.path("shown");
        var names = new ArrayList<String>();
        shown.path("names").forEach(name -> names.add(name.asString()));
        return new Match(
                UUID.fromString(page.path("site").asString()),
                page.path("path").asString(),
                Language.of(page.path("language").asString()),
                page.path("kind").asString(),
                shown.path("title").asString(),
                names,
                shown.path("lead").asString(),
                shown.path("body").asString(),
                (float) hit.path("_score").asDouble());
    }
}
