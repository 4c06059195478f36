package no.fnsp.composing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Concepts;
import no.fnsp.content.Documents;
import no.fnsp.journal.Scope;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.organisation.Nodes;
import no.fnsp.site.Sites;
import no.fnsp.study.Listed;
import no.fnsp.study.Studies;
import no.fnsp.study.Subjects;
import no.fnsp.study.Trust;
import no.fnsp.study.Trusts;
import org.springframework.stereotype.Component;

/** What the lists of studies on every site have in common: all studies, and what the hospitals and the subjects in them are called. */
@Component
class StudyShelf {

    private static final int MOST_SUBJECTS = 20_000;

    private final Studies studies;
    private final Trusts trusts;
    private final Subjects subjects;
    private final Shelf<String, Country> country;
    private final Shelf<UUID, About> about;
    private final Shelf<String, Set<UUID>> told;

    StudyShelf(Studies studies, Trusts trusts, Subjects subjects, Parts parts) {
        this.studies = studies;
        this.trusts = trusts;
        this.subjects = subjects;
        this.country = parts.shelf(1);
        this.about = parts.shelf(MOST_SUBJECTS);
        this.told = parts.shelf(1);
    }

    /** Every study, and what is named in them. Never changes. */
    record Country(List<Listed> studies, Map<UUID, Trust> trusts, Map<UUID, Subjects.Named> subjects) {

        Country {
            studies = List.copyOf(studies);
            trusts = Map.copyOf(trusts);
            subjects = Map.copyOf(subjects);
        }
    }

    /** Three statements, when something has changed since last; else none. */
    Country country(Visit visit) {
        return country(visit.trace(), visit.at());
    }

    Country country(Trace trace, Instant at) {
        return Shared.one(trace, at, country, "all", key -> made(at));
    }

    private Part<Country> made(Instant at) {
        List<Listed> all = studies.all(at);
        Map<UUID, Trust> hospitals = trusts.find(
                all.stream().flatMap(one -> one.participating().stream()).collect(Collectors.toSet()), at);
        Map<UUID, Subjects.Named> named = subjects.named(told(all), at);
        var scopes = new ArrayList<Scope>(List.of(Studies.ALL, Sites.LIST));
        hospitals.keySet().forEach(id -> scopes.add(Nodes.scope(id)));
        named.keySet().forEach(id -> scopes.addAll(List.of(Documents.scope(id), Concepts.scope(id))));
        return new Part<>(new Country(all, hospitals, named), scopes);
    }

    /** The studies that are planned or open and about one thing. @param key what addresses name it by; empty where there are no studies */
    record About(String key, Set<Listed> studies) {

        static final About NONE = new About("", Set.of());
    }

    /** For each of these; nothing at all, and no statement, where there are no studies, as for most. */
    Map<UUID, About> about(Visit visit, Collection<UUID> some) {
        // A page is made anew when a study about the same comes or goes, and not for every study of the country.
        some.forEach(id -> visit.trace().lookedAt(Studies.about(id)));
        Set<UUID> told = Shared.unseen(
                visit, this.told, "all", key -> new Part<>(told(studies.all(visit.at())), List.of(Studies.ALL)));
        return some.stream().anyMatch(told::contains)
                ? Shared.all(visit, about, some, missing -> about(missing, visit.at()))
                : Map.of();
    }

    /** Every text and concept that some study is about. */
    private static Set<UUID> told(List<Listed> studies) {
        return studies.stream()
                .flatMap(one -> Stream.concat(one.treatments().stream(), one.concepts().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<UUID, Part<About>> about(Collection<UUID> missing, Instant at) {
        Map<UUID, Set<Listed>> found = studies.about(missing, at);
        Map<UUID, Subjects.Named> named = found.isEmpty() ? Map.of() : subjects.named(missing, at);
        var made = new HashMap<UUID, Part<About>>();
        missing.forEach(id -> {
            var key =
                    Optional.ofNullable(named.get(id)).map(Subjects.Named::key).orElse(id.toString());
            var one = found.isEmpty() ? About.NONE : new About(key, found.getOrDefault(id, Set.of()));
            made.put(id, new Part<>(one, List.of(Studies.about(id))));
        });
        return made;
    }
}
