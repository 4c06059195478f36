package no.fnsp.studydesk;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;
import no.fnsp.organisation.Region;
import no.fnsp.study.Draft;
import no.fnsp.study.ReadSheet;
import no.fnsp.study.Sheet;
import no.fnsp.study.Subjects;
import no.fnsp.study.Trust;
import no.fnsp.study.Trusts;
import org.springframework.stereotype.Component;

/** Puts together the form about a study, for whoever fills it in. */
@Component("studyForms")
class Forms {

    private final Trusts trusts;
    private final Subjects subjects;
    private final ReadSheet reading;
    private final Actors actors;

    Forms(Trusts trusts, Subjects subjects, ReadSheet reading, Actors actors) {
        this.trusts = trusts;
        this.subjects = subjects;
        this.reading = reading;
        this.actors = actors;
    }

    /** @param wrong what is wrong, by field; empty for nothing */
    FormFields fields(Messages words, Sheet sheet, Map<String, String> wrong, Instant at) {
        List<Trust> all = trusts.all(at);
        return new FormFields(
                words,
                sheet,
                wrong,
                Arrays.stream(Region.values())
                        .map(region -> new FormFields.Hospitals(region.title(), hospitals(words, all, region)))
                        .filter(region -> !region.hospitals().isEmpty())
                        .toList(),
                subjects.titles(words.language(), at));
    }

    private static List<Link> hospitals(Messages words, List<Trust> all, Region region) {
        return all.stream()
                .filter(trust -> trust.region().equals(region.key()))
                .map(trust -> new Link(trust.name().plain(words.language()), trust.key()))
                .sorted(Comparator.comparing(Link::label))
                .toList();
    }

    /** All that is wrong with a form before it can be published. */
    Map<String, String> wrong(Sheet sheet, Instant at) {
        return reading.read(sheet, at).wrong();
    }

    /** What they have written where I have not. */
    Theirs theirs(DeskFrame frame, Draft theirs, Sheet mine) {
        return theirs(frame, theirs.sheet(), theirs.by(), theirs.at(), mine);
    }

    Theirs theirs(DeskFrame frame, Sheet theirs, UUID by, Instant at, Sheet mine) {
        return new Theirs(name(frame.words(), by), frame.moment(at), told(frame.words(), theirs, mine));
    }

    /** What a form says where another does not say the same, in words. */
    static List<Theirs.Field> told(Messages words, Sheet written, Sheet other) {
        return written.differingFrom(other).stream()
                .map(field ->
                        new Theirs.Field(FormFields.label(words, field), told(words, field, written.value(field))))
                .toList();
    }

    /** What is kept as keys, in words. */
    static String told(Messages words, String field, String value) {
        String prefix = switch (field) {
            case "state" -> "study.status.";
            case "areas" -> "study.area.";
            case "scientific.language" -> "language.";
            default -> "";
        };
        return prefix.isEmpty()
                ? value
                : String.join(
                        ", ",
                        Arrays.stream(value.split("\\s+"))
                                .map(one -> words.has(prefix + one) ? words.get(prefix + one) : one)
                                .toList());
    }

    private String name(Messages words, UUID person) {
        return names(words, Set.of(person)).getOrDefault(person, "");
    }

    /** What each of these is called. One statement: whoever leads a study is known to the journal as every person is. */
    Map<UUID, String> names(Messages words, Set<UUID> people) {
        Map<UUID, String> known = actors.names(people);
        String somebody = words.get("studydesk.somebody");
        return people.stream().collect(Collectors.toMap(one -> one, one -> known.getOrDefault(one, somebody)));
    }
}
