package no.fnsp.eventdesk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.Kind;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.event.Spread;
import no.fnsp.event.Wording;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Makes an event of what somebody wrote; what is wrong stands in the form. */
@Component
class ReadForm {

    static final int TITLE = 120;
    static final int LEAD = 500;
    static final int TEXT = 5000;

    private final LinkedTexts texts;

    ReadForm(LinkedTexts texts) {
        this.texts = texts;
    }

    /** Half of it may be written in a draft; empty when something is wrong, and then the form says what. */
    Optional<Saying> draft(Form form, Here here, Known known) {
        Saying saying = saying(form, here, known);
        return form.isRight() ? Optional.of(saying) : Optional.empty();
    }

    /** As {@link #draft}, with all that readers need. */
    Optional<Saying> published(Form form, Here here, Known known) {
        Saying saying = saying(form, here, known);
        if (form.isRight()) {
            require(form, here, saying);
        }
        return form.isRight() ? Optional.of(saying) : Optional.empty();
    }

    private Saying saying(Form form, Here here, Known known) {
        Kind kind = Kind.find(form.value("kind")).orElse(Kind.OTHER);
        if (Kind.find(form.value("kind")).isEmpty()) {
            form.refuse("kind", "kind");
        }
        Attendance attendance = Attendance.find(form.value("attendance")).orElse(Attendance.PLACE);
        if (Attendance.find(form.value("attendance")).isEmpty()) {
            form.refuse("attendance", "attendance");
        }
        Map<Language, Wording> words = words(form, here, known);
        List<UUID> linked = texts.read(form, here);
        String link = form.link("link");
        String contact = form.line("contact", 300);
        List<Occurrence> times = new Rows(form, here, known).all();
        if (attendance == Attendance.ANYTIME && !times.isEmpty()) {
            form.refuse("attendance", "anytime-with-times");
        }
        Spread spread = Spread.find(form.value("spread")).orElse(Spread.HERE);
        return new Saying(kind, audience(form), attendance, words, link, contact, linked, times, spread);
    }

    private static Set<Audience> audience(Form form) {
        var all = EnumSet.noneOf(Audience.class);
        for (Audience one : Audience.values()) {
            if (form.has("audience." + one.key())) {
                all.add(one);
            }
        }
        return all;
    }

    /** A language is written in or left empty. */
    private static Map<Language, Wording> words(Form form, Here here, Known known) {
        var words = new EnumMap<Language, Wording>(Language.class);
        List<Language> languages = here.languages(known.newest());
        for (Language language : languages) {
            Wording wording = wording(form, language.code());
            if (!wording.equals(Wording.NONE)) {
                if (wording.title().isEmpty()) {
                    form.refuse("title." + language.code(), "title");
                }
                words.put(language, wording);
            }
        }
        if (words.isEmpty()) {
            form.refuse("title." + languages.getFirst().code(), "title");
        }
        return words;
    }

    private static Wording wording(Form form, String code) {
        return new Wording(
                form.line("title." + code, TITLE),
                form.line("lead." + code, LEAD),
                form.text("goal." + code, TEXT),
                form.text("themes." + code, TEXT),
                form.text("practical." + code, TEXT));
    }

    private static void require(Form form, Here here, Saying saying) {
        saying.words().forEach((language, wording) -> {
            if (wording.lead().isEmpty()) {
                form.refuse("lead." + language.code(), "lead");
            }
        });
        boolean norwegian =
                saying.words().containsKey(Language.NB) || saying.words().containsKey(Language.NN);
        if (!norwegian) {
            form.refuse("title." + first(here), "norwegian");
        }
        if (saying.audience().isEmpty()) {
            form.refuse("audience", "audience");
        }
        if (saying.attendance() == Attendance.ANYTIME && saying.link().isEmpty()) {
            form.refuse("link", "anytime-without-link");
        }
        if (saying.attendance() != Attendance.ANYTIME && saying.occurrences().isEmpty()) {
            form.refuse("add.date", "no-times");
        }
        requirePlaces(form, saying);
    }

    /** Whoever shall come must be told where. */
    private static void requirePlaces(Form form, Saying saying) {
        if (saying.attendance() != Attendance.PLACE) {
            return;
        }
        for (int row = 0; row < form.rows(); row++) {
            boolean somewhere = form.has(Rows.field(row, "place")) || form.has(Rows.field(row, "where"));
            boolean held = form.has(Rows.field(row, "date"))
                    && !form.has(Rows.field(row, "out"))
                    && !form.says(Rows.field(row, "state"), "cancelled");
            if (held && !somewhere) {
                form.refuse(Rows.field(row, "place"), "nowhere");
            }
        }
    }

    private static String first(Here here) {
        return here.languages(Optional.empty()).stream()
                .filter(language -> language == Language.NB || language == Language.NN)
                .findFirst()
                .orElse(Language.NB)
                .code();
    }
}
