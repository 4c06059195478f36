package no.fnsp.paperdesk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.paper.Access;
import no.fnsp.paper.Genre;
import no.fnsp.paper.Paper;
import no.fnsp.paper.Saying;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** Makes of what somebody wrote what is told of a document; what is wrong stands in the form. */
final class ReadForm {

    /** What is looked at more seldom than this is looked at by nobody. */
    static final int MOST_YEARS = 5;

    private static final int MOST_YEARS_SHOWN = 20;

    private final Form form;
    private final Here here;
    private final @Nullable Paper known;

    private ReadForm(Form form, Here here, @Nullable Paper known) {
        this.form = form;
        this.here = here;
        this.known = known;
    }

    /** Empty when something is wrong. @param known the document as it was; null for a new one */
    static Optional<Saying> of(Form form, Here here, @Nullable Paper known) {
        var reading = new ReadForm(form, here, known);
        Saying says = reading.says();
        return form.isRight() ? Optional.of(says) : Optional.empty();
    }

    private Saying says() {
        form.required("title", "title");
        String title = form.line("title", Form.TITLE);
        Optional<Language> language = Language.find(form.value("language"));
        if (language.isEmpty()) {
            form.refuse("language", "language");
        }
        Optional<Genre> genre = Genre.find(form.value("genre"));
        if (genre.isEmpty()) {
            form.refuse("genre", "genre");
        }
        return new Saying(
                title,
                form.line("summary", Form.LONGEST),
                language.orElse(Language.NB),
                genre.orElse(Genre.OTHER),
                access(),
                review(),
                lastDay(),
                unit(),
                owner());
    }

    private Access access() {
        String instead = form.line("instead", Form.LONGEST);
        return switch (form.value("access")) {
            case "accessible" -> new Access.Accessible();
            case "partly", "not" -> {
                form.required("instead", "instead");
                yield Access.of(form.value("access"), instead);
            }
            default -> {
                form.refuse("access", "access");
                yield new Access.Accessible();
            }
        };
    }

    private LocalDate review() {
        form.required("review", "review");
        return form.day("review", here.today().plusYears(MOST_YEARS)).orElse(here.today());
    }

    private @Nullable LocalDate lastDay() {
        Optional<LocalDate> last = form.day("last", here.today().plusYears(MOST_YEARS_SHOWN));
        boolean same = known != null
                && last.isPresent()
                && last.get().equals(known.says().lastDay());
        if (last.isPresent() && last.get().isBefore(here.today()) && !same) {
            form.refuse("last", "last-past");
        }
        return last.orElse(null);
    }

    /** One that has closed since it was chosen may stay; readers are then told of none. */
    private @Nullable UUID unit() {
        String written = form.value("unit");
        UUID before = known == null ? null : known.says().unit();
        if (written.isEmpty()) {
            return null;
        }
        if (before != null && before.toString().equals(written)) {
            return before;
        }
        Optional<UUID> unit = here.units().stream()
                .map(Here.Unit::id)
                .filter(id -> id.toString().equals(written))
                .findFirst();
        if (unit.isEmpty()) {
            form.refuse("unit", "unit");
        }
        return unit.orElse(null);
    }

    private UUID owner() {
        UUID me = here.desk().editor().id();
        return known == null || form.says("owner", "me") ? me : known.says().owner();
    }
}
