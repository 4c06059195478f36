package no.fnsp.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Makes of a form what can be published of a study, or tells what is wrong with it. */
@Component
public class ReadSheet {

    public static final int TITLE = 200;
    public static final int TEXT = 6000;
    private static final int LINE = 300;
    private static final int MOST_AREAS = 5;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]{1,64}@[^@\\s<>,;]+\\.[^@\\s.<>,;]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{5,20}");
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

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

        public Understood refusing(String field, String why) {
            var more = new LinkedHashMap<>(wrong);
            more.putIfAbsent(field, why);
            return new Understood(Optional.empty(), more);
        }
    }

    public Understood read(Sheet sheet, Instant at) {
        return new Reading(sheet, at).all();
    }

    /** Fills up while it is read, and then no more. */
    private final class Reading {

        private final Sheet sheet;
        private final Instant at;
        private final Map<String, String> wrong = new LinkedHashMap<>();

        private Reading(Sheet sheet, Instant at) {
            this.sheet = sheet;
            this.at = at;
        }

        private Understood all() {
            Map<Language, Plain> plain = plain();
            Optional<Scientific> scientific = scientific();
            Contact contact = contact();
            List<Area> areas = areas();
            List<Trust> there = trusts.all(at);
            Optional<UUID> responsible = trust(there);
            List<UUID> participating = participating(there, responsible);
            List<Subject> about = about();
            Optional<Numbers> numbers = numbers();
            Optional<Standing> standing = standing();
            boolean whole = wrong.isEmpty()
                    && scientific.isPresent()
                    && responsible.isPresent()
                    && numbers.isPresent()
                    && standing.isPresent();
            return new Understood(
                    whole
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
                            : Optional.empty(),
                    wrong);
        }

        private void refuse(String field, String why) {
            wrong.putIfAbsent(field, why);
        }

        private String line(String field, int longest) {
            String line = sheet.value(field).replaceAll("\\s+", " ");
            if (line.length() > longest) {
                refuse(field, "long");
            }
            return line;
        }

        private String text(String field) {
            String text = sheet.value(field);
            if (text.length() > TEXT) {
                refuse(field, "long");
            }
            return text;
        }

        private String needed(String field, String written) {
            if (written.isEmpty()) {
                refuse(field, "needed");
            }
            return written;
        }

        /** A language is written in or left empty; half a study is told. */
        private Map<Language, Plain> plain() {
            var all = new EnumMap<Language, Plain>(Language.class);
            for (Language language : Sheet.LANGUAGES) {
                String end = "." + language.code();
                var words = new Plain(
                        line("title" + end, TITLE), text("summary" + end), text("who" + end), text("involves" + end));
                if (!words.isEmpty()) {
                    needed("title" + end, words.title());
                    needed("summary" + end, words.summary());
                    needed("who" + end, words.who());
                    all.put(language, words);
                }
            }
            if (!all.containsKey(Language.NB) && !all.containsKey(Language.NN)) {
                refuse("title.nb", "norwegian");
            }
            return all;
        }

        private Optional<Scientific> scientific() {
            String title = needed("scientific.title", line("scientific.title", LINE));
            String summary = needed("scientific.summary", text("scientific.summary"));
            Optional<Language> language =
                    Language.find(sheet.value("scientific.language")).filter(Sheet.LANGUAGES::contains);
            if (language.isEmpty()) {
                refuse("scientific.language", "choose");
            }
            return language.map(one -> new Scientific(one, title, summary));
        }

        private Contact contact() {
            var contact = new Contact(
                    needed("contact.who", line("contact.who", LINE)),
                    line("contact.email", 254),
                    line("contact.phone", 30));
            if (!contact.email().isEmpty() && !EMAIL.matcher(contact.email()).matches()) {
                refuse("contact.email", "email");
            }
            if (!contact.phone().isEmpty() && !PHONE.matcher(contact.phone()).matches()) {
                refuse("contact.phone", "phone");
            }
            if (contact.email().isEmpty() && contact.phone().isEmpty()) {
                refuse("contact.email", "contact");
            }
            return contact;
        }

        private List<Area> areas() {
            List<Area> areas = sheet.all("areas").stream()
                    .flatMap(key -> Area.find(key).stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (areas.isEmpty() || areas.size() > MOST_AREAS) {
                refuse("areas", areas.isEmpty() ? "areas" : "areas-many");
            }
            return areas;
        }

        private Optional<UUID> trust(List<Trust> there) {
            String key = needed("responsible", sheet.value("responsible"));
            Optional<UUID> found = there.stream()
                    .filter(trust -> trust.key().equals(key))
                    .map(Trust::id)
                    .findFirst();
            if (found.isEmpty()) {
                refuse("responsible", "trust");
            }
            return found;
        }

        /** The responsible is always among them, whether it is ticked or not. */
        private List<UUID> participating(List<Trust> there, Optional<UUID> responsible) {
            Map<String, UUID> ids = there.stream().collect(Collectors.toMap(Trust::key, Trust::id));
            if (sheet.all("participating").stream().anyMatch(key -> !ids.containsKey(key))) {
                refuse("participating", "trust");
            }
            var all = new ArrayList<UUID>();
            responsible.ifPresent(all::add);
            sheet.all("participating").stream()
                    .flatMap(key -> Optional.ofNullable(ids.get(key)).stream())
                    .filter(id -> !all.contains(id))
                    .forEach(all::add);
            return all;
        }

        private List<Subject> about() {
            Map<String, String> written = sheet.subjects();
            Map<String, Subject> meant = subjects.meant(written.values(), at);
            written.forEach((field, words) -> {
                if (!meant.containsKey(words)) {
                    refuse(field, "subject");
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

        private Optional<Numbers> numbers() {
            Optional<String> rek = number("rek", Numbers::rek);
            Optional<String> nct = number("nct", Numbers::nct);
            Optional<String> euct = number("euct", Numbers::euct);
            Optional<LocalDate> approved = day("approved");
            needed("rek", sheet.value("rek"));
            needed("approved", sheet.value("approved"));
            return rek.isPresent() && approved.isPresent()
                    ? Optional.of(new Numbers(rek.get(), approved.get(), nct.orElse(null), euct.orElse(null)))
                    : Optional.empty();
        }

        private Optional<String> number(String field, Function<String, Optional<String>> form) {
            String written = sheet.value(field);
            Optional<String> number = written.isEmpty() ? Optional.empty() : form.apply(written);
            if (!written.isEmpty() && number.isEmpty()) {
                refuse(field, field);
            }
            return number;
        }

        private Optional<LocalDate> day(String field) {
            String written = sheet.value(field);
            try {
                Optional<LocalDate> day = written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
                if (day.filter(one -> one.isBefore(FIRST) || one.isAfter(LAST)).isPresent()) {
                    refuse(field, "day");
                }
                return day;
            } catch (DateTimeParseException none) {
                refuse(field, "day");
                return Optional.empty();
            }
        }

        private Optional<Standing> standing() {
            Optional<State> state = State.find(sheet.value("state")).filter(one -> one != State.WITHDRAWN);
            if (state.isEmpty()) {
                refuse("state", "choose");
            }
            Optional<LocalDate> starts = day("starts");
            Optional<LocalDate> closes = day("closes");
            Optional<LocalDate> ends = day("ends");
            needed("starts", sheet.value("starts"));
            before("closes", starts, closes, "before-start");
            before("ends", starts, ends, "before-start");
            before("ends", closes, ends, "before-closing");
            state.filter(one -> one == State.ENDED && sheet.value("ends").isEmpty())
                    .ifPresent(one -> refuse("ends", "needed"));
            state.filter(one -> one == State.CLOSED && sheet.value("closes").isEmpty())
                    .ifPresent(one -> refuse("closes", "needed"));
            return state.flatMap(
                    one -> starts.map(first -> new Standing(one, first, closes.orElse(null), ends.orElse(null))));
        }

        private void before(String field, Optional<LocalDate> first, Optional<LocalDate> then, String why) {
            if (first.isPresent() && then.isPresent() && then.get().isBefore(first.get())) {
                refuse(field, why);
            }
        }
    }
}
