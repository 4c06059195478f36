package no.fnsp.composing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** The ways a reader can narrow the list of studies, and how many each would show. */
final class StudyFilters {

    private final Visit visit;
    private final StudySelection selection;
    private final Subjects subjects;

    StudyFilters(Visit visit, StudySelection selection, Subjects subjects) {
        this.visit = visit;
        this.selection = selection;
        this.subjects = subjects;
    }

    List<Filter> all() {
        return List.of(statuses(), areas(), abouts(), trusts());
    }

    private Filter statuses() {
        Map<String, Integer> counted = counted(
                StudyAddresses.STATUS,
                study -> Stream.of(selection.status(study).slug()));
        var options = new ArrayList<Option>();
        for (Status status : Status.values()) {
            option(StudyAddresses.STATUS, status.slug(), words("study.status." + status.key()), counted)
                    .ifPresent(options::add);
        }
        int all = selection.besides(StudyAddresses.STATUS).size();
        options.add(new Option(
                StudySelection.ALL,
                words("studies.status.all"),
                all,
                selection.addresses().value(StudyAddresses.STATUS).equals(StudySelection.ALL)));
        return filter(StudyAddresses.STATUS, "studies.status", "studies.status.any", options);
    }

    private Filter areas() {
        Map<String, Integer> counted =
                counted(StudyAddresses.AREA, study -> study.areas().stream().map(Area::slug));
        List<Option> options = Sorting.byWords(
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
                        .flatMap(id -> Optional.ofNullable(
                                selection.country().subjects().get(id))
                                .stream())
                        .map(Subjects.Named::key)
                        .distinct());
        var named = new LinkedHashMap<String, String>();
        selection.country().subjects().values().forEach(one -> named.putIfAbsent(one.key(), name(one)));
        String asked = selection.addresses().value(StudyAddresses.SUBJECT);
        if (!asked.isEmpty()) {
            named.computeIfAbsent(asked, key -> asked());
        }
        List<Option> options = Sorting.byWords(
                named.entrySet().stream()
                        .flatMap(one -> option(StudyAddresses.SUBJECT, one.getKey(), one.getValue(), counted).stream()),
                Option::label);
        return filter(StudyAddresses.SUBJECT, "studies.subject", "studies.subject.any", options);
    }

    private String name(Subjects.Named one) {
        return one.names().isEmpty() ? one.key() : one.names().plain(visit.language());
    }

    /** What the address names, when no study is about it: its name, or the word itself. */
    private String asked() {
        String key = selection.addresses().value(StudyAddresses.SUBJECT);
        return subjects.named(selection.subjects(), visit.at()).values().stream()
                .filter(one -> one.key().equals(key))
                .map(this::name)
                .findFirst()
                .orElse(key);
    }

    private Filter trusts() {
        Map<String, Integer> counted = counted(
                StudyAddresses.TRUST,
                study -> selection
                        .hospitals(study)
                        .flatMap(trust -> Stream.of(trust.key(), trust.region()))
                        .distinct());
        var byRegion = new LinkedHashMap<String, List<Option>>();
        for (Region region : Region.values()) {
            option(StudyAddresses.TRUST, region.key(), words("studies.region", region.title()), counted)
                    .ifPresent(option -> byRegion.put(region.title(), new ArrayList<>(List.of(option))));
        }
        Sorting.byWords(
                        selection.country().trusts().values().stream()
                                .flatMap(trust ->
                                        option(
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
        selection
                .besides(filter)
                .forEach(study -> values.apply(study).forEach(value -> counted.merge(value, 1, Integer::sum)));
        return counted;
    }

    /** What would show nothing is no choice, but what has been chosen is told. */
    private Optional<Option> option(String filter, String value, String label, Map<String, Integer> counted) {
        boolean chosen = selection.addresses().value(filter).equals(value);
        int count = counted.getOrDefault(value, 0);
        return count == 0 && !chosen ? Optional.empty() : Optional.of(new Option(value, label, count, chosen));
    }

    /** What the reader has narrowed it to, each with the list without it. */
    List<StudyListPage.Chosen> chosen(List<Filter> filters) {
        return filters.stream()
                .flatMap(filter -> filter.options().stream()
                        .flatMap(some -> some.options().stream())
                        .filter(Option::chosen)
                        .map(option -> new StudyListPage.Chosen(
                                option.label(), selection.addresses().without(filter.name())))
                        .limit(1))
                .toList();
    }

    private String words(String key, Object... values) {
        return visit.words().get(key, values);
    }
}
