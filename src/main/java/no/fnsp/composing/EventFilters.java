package no.fnsp.composing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.event.Audience;
import no.fnsp.event.Brief;
import no.fnsp.event.Event;
import no.fnsp.html.Link;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;
import no.fnsp.page.EventListPage.Filter;
import no.fnsp.page.EventListPage.Option;

/**
 * What the events of a site are narrowed to: by type, whom they are for, how one takes part, where, the treatment they belong to, and whose they are.
 * What is no such thing narrows to nothing. Never changes.
 *
 * @param places the site's places by id
 * @param texts the pages of the texts that events belong to
 * @param others the other sites whose events are among them
 */
record EventFilters(Visit visit, Tree places, Map<UUID, Link> texts, Organisers.Others others) {

    private static final int MOST = 200;

    /** @param values of an event, each with how it is called */
    private record By(String name, Function<Brief, Collection<String>> values, Function<String, String> label) {}

    private List<By> all() {
        return List.of(
                new By("kategori", brief -> List.of(brief.kind().key()), key -> word("event.kind." + key)),
                new By(
                        "malgruppe",
                        brief -> brief.audience().stream().map(Audience::key).toList(),
                        key -> word("event.audience." + key)),
                new By("form", brief -> List.of(brief.attendance().key()), key -> word("event.attendance." + key)),
                new By("hvor", this::placesOf, this::placeName),
                new By("behandling", this::textsOf, this::textName),
                new By("arrangor", this::organiserOf, this::organiserName));
    }

    private String word(String message) {
        return visit.words().has(message) ? visit.words().get(message) : "";
    }

    private Collection<String> placesOf(Brief brief) {
        return brief.times().stream()
                .map(Brief.Time::place)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(place -> places.find(place).stream())
                .map(Node::slug)
                .collect(Collectors.toSet());
    }

    private String placeName(String slug) {
        return places.all().stream()
                .filter(node -> node.kind().isPlace() && node.slug().equals(slug))
                .findFirst()
                .map(node -> visit.say(node.name()).words())
                .orElse("");
    }

    private Collection<String> organiserOf(Brief brief) {
        return List.of(others.site(brief.site()).key());
    }

    private String organiserName(String key) {
        return Stream.concat(Stream.of(visit.site()), others.sites().values().stream())
                .filter(site -> site.key().equals(key))
                .findFirst()
                .map(site -> site.settings().shortName())
                .orElse("");
    }

    private Collection<String> textsOf(Brief brief) {
        return brief.treatments().stream()
                .map(texts::get)
                .filter(Objects::nonNull)
                .map(EventTexts::slug)
                .toList();
    }

    private String textName(String slug) {
        return texts.values().stream()
                .filter(page -> EventTexts.slug(page).equals(slug))
                .findFirst()
                .map(Link::label)
                .orElse("");
    }

    List<Brief> narrowed(List<Brief> some) {
        return narrowed(some, "");
    }

    /** @param but the one that is not looked at */
    private List<Brief> narrowed(List<Brief> some, String but) {
        Stream<Brief> left = some.stream();
        for (By by : all()) {
            String wanted = visit.query().narrowed(by.name());
            if (!wanted.isEmpty() && !by.name().equals(but)) {
                left = left.filter(brief -> by.values().apply(brief).contains(wanted));
            }
        }
        return left.toList();
    }

    /** Each with what it would leave of what the others leave. What nobody can choose between is left out. */
    List<Filter> filters(List<Brief> some) {
        var filters = new ArrayList<Filter>();
        for (By by : all()) {
            String chosen = visit.query().narrowed(by.name());
            List<Option> options = options(by, narrowed(some, by.name()), chosen);
            if (options.size() > 1 || !chosen.isEmpty()) {
                filters.add(new Filter(by.name(), options));
            }
        }
        return filters;
    }

    private static List<Option> options(By by, List<Brief> some, String chosen) {
        var counts = new LinkedHashMap<String, Integer>();
        some.forEach(brief -> by.values().apply(brief).forEach(value -> counts.merge(value, 1, Integer::sum)));
        if (!chosen.isEmpty()) {
            counts.putIfAbsent(chosen, 0);
        }
        return counts.entrySet().stream()
                .map(one -> new Option(
                        one.getKey(),
                        label(by, one.getKey()),
                        one.getValue(),
                        one.getKey().equals(chosen)))
                .sorted(Comparator.comparing(Option::label))
                .limit(MOST)
                .toList();
    }

    /** What somebody wrote in the address and is nothing here is shown as it was written. */
    private static String label(By by, String value) {
        String label = by.label().apply(value);
        return label.isEmpty() ? value : label;
    }

    /** Whether anything is narrowed. */
    boolean isNarrowed() {
        return all().stream().anyMatch(by -> !visit.query().narrowed(by.name()).isEmpty());
    }

    /** The same narrowing with something else asked for. @param more names and values in turn; empty values are left out */
    String address(String... more) {
        var asked = new LinkedHashMap<String, String>();
        all().forEach(by -> asked.put(by.name(), visit.query().narrowed(by.name())));
        for (int i = 0; i < more.length; i += 2) {
            asked.put(more[i], more[i + 1]);
        }
        String query = asked.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return visit.to(Event.FOLDER) + (query.isEmpty() ? "" : "?" + query);
    }
}
