package no.fnsp.staffdesk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.fnsp.staff.Card;
import no.fnsp.staff.Person;
import no.fnsp.staff.WorkAddress;
import no.fnsp.text.EmailAddress;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes of what somebody wrote what is told of a person; what is wrong stands in the form. */
final class ReadForm {

    private static final int LAST_PLACE = 999;
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Form form;
    private final Here here;
    private final List<Person> others;
    private final Predicate<UUID> portraits;

    private ReadForm(Form form, Here here, List<Person> others, Predicate<UUID> portraits) {
        this.form = form;
        this.here = here;
        this.others = others;
        this.portraits = portraits;
    }

    /**
     * Empty when something is wrong; then the form says what.
     *
     * @param others everybody else who is told of on the site
     * @param portraits whether a picture may be shown on the site
     */
    static Optional<Card> of(Form form, Here here, List<Person> others, Predicate<UUID> portraits) {
        Optional<Card> card = new ReadForm(form, here, others, portraits).card();
        return form.isRight() ? card : Optional.empty();
    }

    private Optional<Card> card() {
        Optional<UUID> unit = unit();
        form.required("name", "name");
        String name = form.line("name");
        if (name.contains("@")) {
            form.refuse("name", "name");
        }
        Words title = title();
        String phone = phone();
        String email = email();
        UUID portrait = portrait();
        int place = place();
        Optional<LocalDate> begins = form.day("begins");
        Optional<LocalDate> ends = form.day("ends");
        if (begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get())) {
            form.refuse("ends", "ends-before");
        }
        unit.ifPresent(one -> mustBeAnother(one, name));
        return unit.map(one -> new Card(
                one,
                name,
                title,
                phone,
                email,
                portrait,
                form.says("leader", "yes"),
                place,
                begins.orElse(null),
                ends.orElse(null)));
    }

    /** One that this person may publish the page of. */
    private Optional<UUID> unit() {
        Optional<UUID> unit = here.theirs().stream()
                .map(Unit::id)
                .filter(id -> form.says("unit", id.toString()))
                .findFirst();
        if (unit.isEmpty()) {
            form.refuse("unit", "unit");
        }
        return unit;
    }

    private Words title() {
        var title = new EnumMap<Language, String>(Language.class);
        here.languages().forEach(language -> title.put(language, form.line("title." + language.code())));
        form.required("title." + here.languages().getFirst().code(), "title");
        return new Words(title);
    }

    private String phone() {
        String phone = form.line("phone");
        if (!phone.matches("|\\+?[0-9][0-9 ]{2,24}")) {
            form.refuse("phone", "phone");
        }
        return phone;
    }

    private String email() {
        String email = form.line("email");
        if (!email.isEmpty() && !EmailAddress.isOne(email)) {
            form.refuse("email", "email");
        } else if (!email.isEmpty() && WorkAddress.isPrivate(email)) {
            form.refuse("email", "email-private");
        }
        return email;
    }

    private @Nullable UUID portrait() {
        String written = form.value("portrait");
        if (written.isEmpty()) {
            return null;
        }
        Optional<UUID> portrait = written.matches(UUID_SHAPE)
                ? Optional.of(UUID.fromString(written)).filter(portraits)
                : Optional.empty();
        if (portrait.isEmpty()) {
            form.refuse("portrait", "portrait");
        }
        return portrait.orElse(null);
    }

    private int place() {
        String place = form.value("place");
        if (place.isEmpty()) {
            return LAST_PLACE;
        }
        if (!place.matches("[0-9]{1,3}")) {
            form.refuse("place", "place");
            return LAST_PLACE;
        }
        return Integer.parseInt(place);
    }

    /** Two may well have the same name; more often one is written twice. */
    private void mustBeAnother(UUID unit, String name) {
        boolean same = others.stream()
                .filter(one -> one.says().unit().equals(unit))
                .anyMatch(one -> one.says().name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        if (same && !form.says("same", "yes")) {
            form.refuse("same", "same");
        }
    }
}
