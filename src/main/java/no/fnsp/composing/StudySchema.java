package no.fnsp.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.site.Site;
import no.fnsp.study.Described;
import no.fnsp.study.Status;
import no.fnsp.study.Study;
import no.fnsp.study.Trust;

/** A study in the words of schema.org, for search engines: a trial where it has the number of one. */
final class StudySchema {

    private StudySchema() {}

    static Map<String, Object> of(
            Visit visit, Study study, Status status, Described.Spoken said, Map<UUID, Trust> hospitals, Site home) {
        Described says = study.says();
        var schema = new LinkedHashMap<String, Object>();
        schema.put("name", said.words().title());
        schema.put("description", said.words().summary());
        schema.put("inLanguage", said.language().code());
        schema.put("url", Outside.canonical(home.host(), home.address(home.mainLanguage(), study.address())));
        if (status != Status.LAPSED) {
            schema.put("status", "https://schema.org/" + status(status));
        }
        schema.put("alternateName", says.scientific().title());
        schema.put("identifier", identifiers(says));
        Optional.ofNullable(hospitals.get(says.responsible()))
                .ifPresent(trust -> schema.put("sponsor", hospital(visit, trust)));
        schema.put(
                "studyLocation",
                says.participating().stream()
                        .flatMap(id -> Optional.ofNullable(hospitals.get(id)).stream())
                        .map(trust -> hospital(visit, trust))
                        .toList());
        boolean trial = says.numbers().nct() != null || says.numbers().euct() != null;
        return Frames.schema(trial ? "MedicalTrial" : "MedicalStudy", schema);
    }

    private static List<String> identifiers(Described says) {
        return Stream.of(
                        "REK " + says.numbers().rek(),
                        says.numbers().nct(),
                        says.numbers().euct())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, Object> hospital(Visit visit, Trust trust) {
        return Map.of("@type", "Hospital", "name", visit.say(trust.name()).words());
    }

    private static String status(Status status) {
        return switch (status) {
            case PLANNED -> "NotYetRecruiting";
            case OPEN -> "Recruiting";
            case CLOSED -> "ActiveNotRecruiting";
            case ENDED -> "Completed";
            case LAPSED, WITHDRAWN -> "Withdrawn";
        };
    }
}
