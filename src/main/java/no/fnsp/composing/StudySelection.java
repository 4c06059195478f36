package no.fnsp.composing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.study.Listed;
import no.fnsp.study.Status;
import no.fnsp.study.Trust;

/** Which of the country's studies an address asks for. Never changes. */
final class StudySelection {

    static final String ALL = "alle";

    private final StudyShelf.Country country;
    private final StudyAddresses addresses;
    private final Set<UUID> subjects;
    private final Map<UUID, Status> statuses = new HashMap<>();

    /** @param subjects what the address names that studies are about; empty where it names none */
    StudySelection(Visit visit, StudyShelf.Country country, StudyAddresses addresses, Set<UUID> subjects) {
        this.country = country;
        this.addresses = addresses;
        this.subjects = subjects;
        country.studies().forEach(study -> statuses.put(study.id(), study.status(visit.at())));
    }

    StudyShelf.Country country() {
        return country;
    }

    StudyAddresses addresses() {
        return addresses;
    }

    Set<UUID> subjects() {
        return subjects;
    }

    List<Listed> studies() {
        return besides("");
    }

    /** What is asked for, but for one filter: what its choices would show. */
    List<Listed> besides(String filter) {
        return country.studies().stream()
                .filter(study -> filter.equals(StudyAddresses.STATUS) || hasStatus(study))
                .filter(study -> filter.equals(StudyAddresses.AREA) || isIn(study))
                .filter(study -> filter.equals(StudyAddresses.SUBJECT) || isAbout(study))
                .filter(study -> filter.equals(StudyAddresses.TRUST) || isAt(study))
                .toList();
    }

    Status status(Listed study) {
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
                        .anyMatch(subjects::contains);
    }

    /** By the hospital, or by the region. */
    private boolean isAt(Listed study) {
        String asked = addresses.value(StudyAddresses.TRUST);
        return asked.isEmpty()
                || hospitals(study)
                        .anyMatch(trust ->
                                trust.key().equals(asked) || trust.region().equals(asked));
    }

    Stream<Trust> hospitals(Listed study) {
        return study.participating().stream()
                .flatMap(id -> Optional.ofNullable(country.trusts().get(id)).stream());
    }
}
