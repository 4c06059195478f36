package no.fnsp.opendata.study;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.study.Area;
import no.fnsp.study.Listed;
import no.fnsp.study.Status;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import no.fnsp.study.Subjects;
import no.fnsp.study.Trust;
import no.fnsp.study.Trusts;
import org.springframework.stereotype.Component;

/** The country's studies as data, by the filters that readers have too. Withdrawn ones are not among them. */
@Component
class ToldStudies {

    private final Studies studies;
    private final Trusts trusts;
    private final Subjects subjects;
    private final Sites sites;

    ToldStudies(Studies studies, Trusts trusts, Subjects subjects, Sites sites) {
        this.studies = studies;
        this.trusts = trusts;
        this.subjects = subjects;
        this.sites = sites;
    }

    /** What a list is narrowed to. @param subject id of a national text or a concept @param region key; empty for all */
    record Wanted(
            Optional<Status> status,
            Optional<Area> area,
            Optional<UUID> subject,
            Optional<UUID> hospital,
            String region) {}

    /** In the order of their ids. At most six statements. */
    List<StudyItem> of(Wanted wanted, Optional<UUID> after, int most, Instant at) {
        List<Listed> all = studies.all(at);
        Set<UUID> about = about(wanted.subject(), at);
        Map<UUID, Trust> hospitals = wanted.region().isEmpty() ? Map.of() : known(all, at);
        List<UUID> shown = all.stream()
                .filter(study -> wanted.status().map(study.status(at)::equals).orElse(true))
                .filter(study -> wanted.area().map(study.areas()::contains).orElse(true))
                .filter(study -> wanted.subject().isEmpty() || isAbout(study, about))
                .filter(study ->
                        wanted.hospital().map(study.participating()::contains).orElse(true))
                .filter(study -> wanted.region().isEmpty() || isIn(study, wanted.region(), hospitals))
                .map(Listed::id)
                .filter(id -> after.map(last -> order(id, last) > 0).orElse(true))
                .sorted(ToldStudies::order)
                .limit(most)
                .toList();
        return told(studies.of(shown, at), at);
    }

    /** As the database has them, and programs that sort them as words. */
    private static int order(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    private Set<UUID> about(Optional<UUID> subject, Instant at) {
        var about = new HashSet<UUID>();
        subject.ifPresent(id -> {
            about.add(id);
            Optional.ofNullable(subjects.named(List.of(id), at).get(id))
                    .flatMap(Subjects.Named::concept)
                    .ifPresent(about::add);
        });
        return about;
    }

    private static boolean isAbout(Listed study, Set<UUID> about) {
        return Stream.concat(study.treatments().stream(), study.concepts().stream())
                .anyMatch(about::contains);
    }

    private Map<UUID, Trust> known(Collection<Listed> some, Instant at) {
        return trusts.find(
                some.stream().flatMap(one -> one.participating().stream()).collect(Collectors.toSet()), at);
    }

    private static boolean isIn(Listed study, String region, Map<UUID, Trust> hospitals) {
        return study.participating().stream()
                .flatMap(id -> Optional.ofNullable(hospitals.get(id)).stream())
                .anyMatch(trust -> trust.region().equals(region));
    }

    /** When one of them stands otherwise by time alone. One statement. */
    Instant turn(Instant at) {
        return studies.all(at).stream()
                .map(study -> study.turnsAfter(at))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /** Also a withdrawn one: whoever asks tells it apart by its status. */
    Optional<Study> find(UUID id, Instant at) {
        return studies.find(id, at);
    }

    StudyItem told(Study study, Instant at) {
        return told(List.of(study), at).getFirst();
    }

    private List<StudyItem> told(List<Study> some, Instant at) {
        var named = new Hospitals(
                trusts.find(
                        some.stream()
                                .flatMap(study -> Stream.concat(
                                        Stream.of(study.says().responsible()), study.says().participating().stream()))
                                .collect(Collectors.toSet()),
                        at),
                sites.all(at).stream().collect(Collectors.toMap(Site::id, Function.identity())));
        return some.stream()
                .sorted(Comparator.comparing(study -> study.id().toString()))
                .map(study -> StudyItem.of(study, named, at))
                .toList();
    }
}
