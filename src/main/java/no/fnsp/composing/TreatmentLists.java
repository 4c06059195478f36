package no.fnsp.composing;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Concepts;
import no.fnsp.page.TreatmentListPage;
import no.fnsp.page.TreatmentListPage.Entry;
import no.fnsp.sharing.Listed;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** Treatments, examinations and diagnoses of a site from A to Å, synonyms among them. */
@Component
class TreatmentLists {

    private static final List<String> ALPHABET = List.of("ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ".split(""));

    private final SiteLists lists;
    private final Frames frames;

    TreatmentLists(SiteLists lists, Frames frames) {
        this.lists = lists;
        this.frames = frames;
    }

    /** An entry with what it is filtered and sorted by. */
    private record Line(Entry entry, String sorted, String letter, String findable) {}

    TreatmentListPage page(Visit visit) {
        Site site = visit.site();
        visit.trace().lookedAt(lists.scopes(site.id(), visit.at()));
        visit.trace().lookedAt(Concepts.LIST);
        List<Listed> all = lists.under(site.id(), "/behandlinger", visit.at()).stream()
                .filter(listed -> listed.kind().isPatientInformation())
                .toList();
        List<Line> lines =
                all.stream().flatMap(listed -> lines(visit, listed).stream()).toList();
        String letter = visit.query().letter().toUpperCase(Locale.ROOT);
        String wanted = folded(visit.query().q());
        List<Line> shown = lines.stream()
                .filter(line -> !ALPHABET.contains(letter) || line.letter().equals(letter))
                .filter(line -> line.findable().contains(wanted))
                .toList();
        String heading = visit.words().get("list.title");
        Setting setting = Setting.of(visit, heading, List.of(Frames.home(visit)))
                .describedAs(visit.words().get("list.lead"));
        return new TreatmentListPage(
                frames.around(visit, visit.query().equals(Query.NONE) && !all.isEmpty() ? setting : setting.hidden()),
                visit.to(visit.path()),
                visit.query().q(),
                ALPHABET.contains(letter) ? letter : "",
                letters(lines),
                groups(visit, shown),
                all.size(),
                (int) shown.stream().map(line -> line.entry().href()).distinct().count());
    }

    /** The title, and each synonym that leads to it. */
    private static List<Line> lines(Visit visit, Listed listed) {
        Words.Spoken title = visit.say(listed.titles());
        String href = visit.to(listed.path());
        Language other = title.language() == visit.language() ? null : title.language();
        var lines = new ArrayList<Line>();
        lines.add(line(new Entry(title.words(), href, null, other), inEveryLanguage(listed)));
        for (String name : listed.synonyms().getOrDefault(visit.language(), List.of())) {
            if (!name.equalsIgnoreCase(title.words())) {
                lines.add(line(new Entry(capitalised(name), href, title.words(), other), name));
            }
        }
        return lines;
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A reader may search in another language than the site's. */
    private static String inEveryLanguage(Listed listed) {
        return Stream.concat(
                        listed.titles().byLanguage().values().stream(),
                        listed.synonyms().values().stream().flatMap(List::stream))
                .collect(Collectors.joining("\n"));
    }

    private static Line line(Entry entry, String names) {
        String sorted = entry.words().toLowerCase(Locale.ROOT);
        return new Line(entry, sorted, letterOf(sorted), folded(names));
    }

    /** As somebody types who has no æ, ø, å or accents at hand. */
    private static String folded(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("oe", "o")
                .replace("aa", "a");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String letterOf(String sorted) {
        String first = sorted.isEmpty() ? "" : sorted.substring(0, 1).toUpperCase(Locale.ROOT);
        String folded = switch (first) {
            case "Ä" -> "Æ";
            case "Ö" -> "Ø";
            case "É", "È" -> "E";
            case "Á" -> "A";
            case "Č" -> "C";
            case "Š" -> "S";
            default -> first;
        };
        return ALPHABET.contains(folded) ? folded : "#";
    }

    private static List<TreatmentListPage.Letter> letters(List<Line> lines) {
        var used = new TreeSet<String>();
        lines.forEach(line -> used.add(line.letter()));
        return ALPHABET.stream()
                .map(letter -> new TreatmentListPage.Letter(letter, used.contains(letter)))
                .toList();
    }

    private static List<TreatmentListPage.Group> groups(Visit visit, List<Line> lines) {
        Collator order = Collator.getInstance(Locale.forLanguageTag("no"));
        order.setStrength(Collator.SECONDARY);
        var groups = new LinkedHashMap<String, List<Entry>>();
        ALPHABET.forEach(letter -> groups.put(letter, new ArrayList<>()));
        groups.put("#", new ArrayList<>());
        record Keyed(Line line, CollationKey key) {}
        lines.stream()
                .map(line -> new Keyed(line, order.getCollationKey(line.sorted())))
                .sorted(Comparator.comparing(Keyed::key))
                .forEach(keyed -> groups.getOrDefault(keyed.line().letter(), new ArrayList<>())
                        .add(keyed.line().entry()));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new TreatmentListPage.Group(group.getKey(), group.getValue()))
                .toList();
    }
}
