package no.fnsp.composing;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.organisation.Region;
import no.fnsp.page.StudyListPage;
import no.fnsp.page.StudyListPage.Filter;
import no.fnsp.page.StudyListPage.Option;
import no.fnsp.page.StudyListPage.Options;
import no.fnsp.study.Area;
import no.fnsp.study.Listed;
import no.fnsp.study.Status;
import no.fnsp.study.Subjects;
import no.fnsp.study.Trust;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of the whole country's studies, on every site, the site's own first. */
@Component
class StudyLists {

    private static final String ALL = "alle";

    private final StudyShelf shelf;
    private final Subjects subjects;
    private final Frames frames;

    StudyLists(StudyShelf shelf, Subjects subjects, Frames frames) {
        this.shelf = shelf;
        this.subjects = subjects;
        this.frames = frames;
    }

    StudyListPage page(Visit visit) {
        StudyShelf.Country country = shelf.country(visit);
        visit.trace().validUntil(nextTurn(country.studies(), visit.at()));
        var list = new One(visit, country, new StudyAddresses(visit));
        Setting setting = Setting.of(visit, visit.words().get("studies.title"), List.of(Frames.home(visit)))
                .describedAs(visit.words().get("studies.lead"));
        boolean hidden = !list.addresses.asked().isEmpty() || country.studies().isEmpty();
        return list.page(frames.around(visit, hidden ? setting.hidden() : setting));
    }

    private static Instant nextTurn(List<Listed> studies, Instant at) {
        return studies.stream()
                .map(study -> study.turnsAfter(at))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /** By the words of each, as a Norwegian reader looks for them. */
    private static <T> List<T> sorted(Stream<T> some, Function<T, String> words) {
        record Keyed<T>(CollationKey key, T one) {}
        Collator order = Collator.getInstance(Locale.of("no"));
        // A key for each: to compare words anew each time takes ten times as long.
        return some.map(one -> new Keyed<>(order.getCollationKey(words.apply(one)), one))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::one)
                .toList();
    }

    /** One reader's list. */
    private final class One {

        private final Visit visit;
        private final StudyShelf.Country country;
        private final StudyAddresses addresses;
        private final Set<UUID> wanted;
        private final Map<UUID, Status> statuses = new HashMap<>();

        private One(Visit visit, StudyShelf.Country country, StudyAddresses addresses) {
            this.visit = visit;
            this.country = country;
            this.addresses = addresses;
            String subject = addresses.value(StudyAddresses.SUBJECT);
            this.wanted = subject.isEmpty() ? Set.of() : new HashSet<>(subjects.keyed(subject, visit.at()));
            country.studies().forEach(study -> statuses.put(study.id(), study.status(visit.at())));
        }

        private StudyListPage page(Frame frame) {
            List<Listed> found = shown("");
            List<Filter> filters = List.of(statuses(), areas(), abouts(), trusts());
            return new StudyListPage(
                    frame,
                    addresses.path(),
                    filters,
                    groups(found),
                    found.size(),
                    country.studies().size(),
                    chosen(filters));
        }

        /** What the reader asked for, but for one filter. */
        private List<Listed> shown(String besides) {
            return country.studies().stream()
                    .filter(study -> besides.equals(StudyAddresses.STATUS) || hasStatus(study))
                    .filter(study -> besides.equals(StudyAddresses.AREA) || isIn(study))
                    .filter(study -> besides.equals(StudyAddresses.SUBJECT) || isAbout(study))
                    .filter(study -> besides.equals(StudyAddresses.TRUST) || isAt(study))
                    .toList();
        }

        private Status status(Listed study) {
            return statuses.getOrDefault(study.id(), Status.LAPSED);
        }

        private boolean hasStatus(Listed study) {
            String asked = addresses.value(StudyAddresses.STATUS);
            Status status = status(study);
            return switch (asked) {
                case "" -> status != Status.ENDED;
                case ALL -> true;
                default -> status.slug().equals(asked);
            };
        }

        private boolean isIn(Listed study) {
            String asked = addresses.value(StudyAddresses.AREA);
            return asked.isEmpty()
                    || study.areas().stream().anyMatch(area -> area.slug().equals(asked));
        }

        private boolean isAbout(Listed study) {
            return addresses.value(StudyAddresses.SUBJECT).isEmpty()
                    || Stream.concat(study.treatments().stream(), study.concepts().stream())
                            .anyMatch(wanted::contains);
        }

        /** By the hospital, or by the region. */
        private boolean isAt(Listed study) {
            String asked = addresses.value(StudyAddresses.TRUST);
            return asked.isEmpty()
                    || hospitals(study)
                            .anyMatch(trust ->
                                    trust.key().equals(asked) || trust.region().equals(asked));
        }

        private Stream<Trust> hospitals(Listed study) {
            return study.participating().stream()
                    .flatMap(id -> Optional.ofNullable(country.trusts().get(id)).stream());
        }

        private Filter statuses() {
            Map<String, Integer> counted = counted(
                    StudyAddresses.STATUS, study -> Stream.of(status(study).slug()));
            var options = new ArrayList<Option>();
            for (Status status : Status.values()) {
                option(StudyAddresses.STATUS, status.slug(), words("study.status." + status.key()), counted)
                        .ifPresent(options::add);
            }
            int all = shown(StudyAddresses.STATUS).size();
            options.add(new Option(
                    ALL,
                    words("studies.status.all"),
                    all,
                    addresses.value(StudyAddresses.STATUS).equals(ALL)));
            return filter(StudyAddresses.STATUS, "studies.status", "studies.status.any", options);
        }

        private Filter areas() {
            Map<String, Integer> counted =
                    counted(StudyAddresses.AREA, study -> study.areas().stream().map(Area::slug));
            List<Option> options = sorted(
                    Arrays.stream(Area.values())
                            .flatMap(area ->
                                    option(StudyAddresses.AREA, area.slug(), words("study.area." + area.key()), counted)
                                            .stream()),
                    Option::label);
            return filter(StudyAddresses.AREA, "studies.area", "studies.area.any", options);
        }

        private Filter abouts() {
            Map<String, Integer> counted = counted(
                    StudyAddresses.SUBJECT,
                    study -> Stream.concat(study.treatments().stream(), study.concepts().stream())
                            .flatMap(
                                    id -> Optional.ofNullable(country.subjects().get(id)).stream())
                            .map(Subjects.Named::key)
                            .distinct());
            var named = new LinkedHashMap<String, String>();
            country.subjects().values().forEach(one -> named.putIfAbsent(one.key(), name(one)));
            String asked = addresses.value(StudyAddresses.SUBJECT);
            if (!asked.isEmpty()) {
                named.computeIfAbsent(asked, key -> asked());
            }
            List<Option> options = sorted(
                    named.entrySet().stream()
                            .flatMap(one ->
                                    option(StudyAddresses.SUBJECT, one.getKey(), one.getValue(), counted).stream()),
                    Option::label);
            return filter(StudyAddresses.SUBJECT, "studies.subject", "studies.subject.any", options);
        }

        private String name(Subjects.Named one) {
            return one.names().isEmpty() ? one.key() : one.names().plain(visit.language());
        }

        /** What the address names, when no study is about it: its name, or the word itself. */
        private String asked() {
            String key = addresses.value(StudyAddresses.SUBJECT);
            return subjects.named(wanted, visit.at()).values().stream()
                    .filter(one -> one.key().equals(key))
                    .map(this::name)
                    .findFirst()
                    .orElse(key);
        }

        private Filter trusts() {
            Map<String, Integer> counted = counted(
                    StudyAddresses.TRUST,
                    study -> hospitals(study)
                            .flatMap(trust -> Stream.of(trust.key(), trust.region()))
                            .distinct());
            var byRegion = new LinkedHashMap<String, List<Option>>();
            for (Region region : Region.values()) {
                option(StudyAddresses.TRUST, region.key(), words("studies.region", region.title()), counted)
                        .ifPresent(option -> byRegion.put(region.title(), new ArrayList<>(List.of(option))));
            }
            sorted(
                            country.trusts().values().stream()
                                    .flatMap(trust -> option(
                                                    StudyAddresses.TRUST,
                                                    trust.key(),
                                                    visit.say(trust.name()).words(),
                                                    counted)
                                            .stream()
                                            .map(option -> Map.entry(region(trust), option))),
                            (Map.Entry<String, Option> one) -> one.getValue().label())
                    .forEach(one -> byRegion.computeIfAbsent(one.getKey(), any -> new ArrayList<>())
                            .add(one.getValue()));
            return new Filter(
                    StudyAddresses.TRUST,
                    "studies.where",
                    "studies.where.any",
                    byRegion.entrySet().stream()
                            .map(one -> new Options(one.getKey().isEmpty() ? null : one.getKey(), one.getValue()))
                            .toList());
        }

        private static String region(Trust trust) {
            return Region.find(trust.region()).map(Region::title).orElse("");
        }

        private static Filter filter(String name, String label, String any, List<Option> options) {
            return new Filter(name, label, any, List.of(new Options(null, options)));
        }

        private Map<String, Integer> counted(String filter, Function<Listed, Stream<String>> values) {
            var counted = new TreeMap<String, Integer>();
            shown(filter).forEach(study -> values.apply(study).forEach(value -> counted.merge(value, 1, Integer::sum)));
            return counted;
        }

        /** What would show nothing is no choice, but what has been chosen is told. */
        private Optional<Option> option(String filter, String value, String label, Map<String, Integer> counted) {
            boolean chosen = addresses.value(filter).equals(value);
            int count = counted.getOrDefault(value, 0);
            return count == 0 && !chosen ? Optional.empty() : Optional.of(new Option(value, label, count, chosen));
        }

        private List<StudyListPage.Chosen> chosen(List<Filter> filters) {
            return filters.stream()
                    .flatMap(filter -> filter.options().stream()
                            .flatMap(some -> some.options().stream())
                            .filter(Option::chosen)
                            .map(option -> new StudyListPage.Chosen(option.label(), addresses.without(filter.name())))
                            .limit(1))
                    .toList();
        }

        /** The site's own studies first; on a region's site, those of its hospitals. */
        private List<StudyListPage.Group> groups(List<Listed> found) {
            UUID organisation = visit.site().settings().organisation();
            String region = visit.site().settings().region();
            boolean treats = visit.site().settings().treats();
            Predicate<Listed> own = treats && organisation != null
                    ? study -> study.participating().contains(organisation)
                    : study -> hospitals(study).anyMatch(trust -> trust.region().equals(region));
            List<Listed> here = found.stream().filter(own).toList();
            List<Listed> there = found.stream().filter(own.negate()).toList();
            if (here.isEmpty() || visit.site().isNationalBase()) {
                return found.isEmpty() ? List.of() : List.of(group(null, found));
            }
            String name = treats
                    ? visit.site().settings().shortName()
                    : Region.find(region).map(Region::title).orElse(region);
            var groups = new ArrayList<>(List.of(group(words("studies.own", name), here)));
            if (!there.isEmpty()) {
                groups.add(group(words("studies.others"), there));
            }
            return groups;
        }

        private StudyListPage.Group group(@Nullable String title, Collection<Listed> studies) {
            return new StudyListPage.Group(
                    title,
                    sorted(studies.stream(), study -> visit.say(study.titles()).words()).stream()
                            .sorted(Comparator.comparing(this::status))
                            .map(this::item)
                            .toList());
        }

        private StudyListPage.Item item(Listed study) {
            Trust trust = country.trusts().get(study.responsible());
            return new StudyListPage.Item(
                    Link.to(visit.to(study.address()), visit.say(study.titles())),
                    status(study).key(),
                    trust == null ? new Words.Spoken("", Language.NB) : visit.say(trust.name()),
                    study.participating().size() - 1,
                    study.areas().stream()
                            .map(area -> words("study.area." + area.key()))
                            .toList());
        }

        private String words(String key, Object... values) {
            return visit.words().get(key, values);
        }
    }
}
