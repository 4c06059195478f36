package no.fnsp.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Makes of a form what can be published of a study, or tells what is wrong with it. */
@Component
public class ReadSheet {

    public static final int TITLE = 200;
    public static final int TEXT = 6000;
    private static final int MOST_AREAS = 5;

    private final Trusts trusts;
    private final Subjects subjects;

    ReadSheet(Trusts trusts, Subjects subjects) {
        this.trusts = trusts;
        this.subjects = subjects;
    }

    /**
     * A form as it was understood.
     *
     * @param described empty when something is wrong
     * @param wrong what is wrong, by field: the end of a key
     */
    public record Understood(Optional<Described> described, Map<String, String> wrong) {

        public Understood {
            wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
        }
    }

    /** In the order of the form, so that what is wrong is told in the order it stands there. */
    public Understood read(Sheet sheet, Instant at) {
        var form = new SheetBeingRead(sheet);
        Map<Language, Plain> plain = ReadWords.plain(form);
        Optional<Scientific> scientific = ReadWords.scientific(form);
        Contact contact = ReadWords.contact(form);
        Optional<Numbers> numbers = ReadDays.numbers(form);
        Optional<Standing> standing = ReadDays.standing(form);
        List<Area> areas = areas(form);
        List<Trust> there = trusts.all(at);
        Optional<UUID> responsible = responsible(form, there);
        List<UUID> participating = participating(form, there, responsible);
        List<Subject> about = about(form, at);
        boolean whole = form.wrong().isEmpty()
                && scientific.isPresent()
                && responsible.isPresent()
                && numbers.isPresent()
                && standing.isPresent();
        Optional<Described> described = whole
                ? Optional.of(new Described(
                        plain,
                        scientific.get(),
                        contact,
                        numbers.get(),
                        areas,
                        responsible.get(),
                        participating,
                        ids(about, true),
                        ids(about, false),
                        standing.get()))
                : Optional.empty();
        return new Understood(described, form.wrong());
    }

    private static List<Area> areas(SheetBeingRead form) {
        List<Area> areas = form.sheet().all("areas").stream()
                .flatMap(key -> Area.find(key).stream())
                .distinct()
                .sorted()
                .toList();
        if (areas.isEmpty() || areas.size() > MOST_AREAS) {
            form.refuse("areas", areas.isEmpty() ? "areas" : "areas-many");
        }
        return areas;
    }

    private static Optional<UUID> responsible(SheetBeingRead form, List<Trust> there) {
        String key = form.needed("responsible", form.sheet().value("responsible"));
        Optional<UUID> found = there.stream()
                .filter(trust -> trust.key().equals(key))
                .map(Trust::id)
                .findFirst();
        if (found.isEmpty()) {
            form.refuse("responsible", "trust");
        }
        return found;
    }

    /** The responsible is always among them, whether it is ticked or not. */
    private static List<UUID> participating(SheetBeingRead form, List<Trust> there, Optional<UUID> responsible) {
        Map<String, UUID> ids = there.stream().collect(Collectors.toMap(Trust::key, Trust::id));
        if (form.sheet().all("participating").stream().anyMatch(key -> !ids.containsKey(key))) {
            form.refuse("participating", "trust");
        }
        var all = new ArrayList<UUID>();
        responsible.ifPresent(all::add);
        form.sheet().all("participating").stream()
                .flatMap(key -> Optional.ofNullable(ids.get(key)).stream())
                .filter(id -> !all.contains(id))
                .forEach(all::add);
        return all;
    }

    private List<Subject> about(SheetBeingRead form, Instant at) {
        Map<String, String> written = form.sheet().subjects();
        Map<String, Subject> meant = subjects.meant(written.values(), at);
        written.forEach((field, words) -> {
            if (!meant.containsKey(words)) {
                form.refuse(field, "subject");
            }
        });
        return List.copyOf(meant.values());
    }

    private static List<UUID> ids(List<Subject> about, boolean text) {
        return about.stream()
                .filter(subject -> subject.text() == text)
                .map(Subject::id)
                .distinct()
                .sorted()
                .toList();
    }
}
