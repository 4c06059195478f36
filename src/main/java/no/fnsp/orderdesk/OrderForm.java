package no.fnsp.orderdesk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.content.Specialities;
import no.fnsp.ordering.Codes;
import no.fnsp.ordering.Wish;
import no.fnsp.ordering.Wishes;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/** Reads the form of a page that is ordered. What cannot be ordered so is said of its field. */
final class OrderForm {

    /** How many treatments and examinations can be ordered with one diagnosis. */
    static final int MOST_PARTS = 12;

    private final Form form;

    private OrderForm(Form form) {
        this.form = form;
    }

    /** @param hospitals that can answer for a text @param languages of the base @return empty when something is wrong */
    static Optional<Wishes.Order> read(Form form, List<Site> hospitals, List<Language> languages) {
        var reading = new OrderForm(form);
        Wishes.Order order = reading.order(hospitals, languages);
        return form.isRight() ? Optional.of(order) : Optional.empty();
    }

    private Wishes.Order order(List<Site> hospitals, List<Language> languages) {
        String title = form.required("title", "title", Form.LONGEST_NAME);
        Kind kind = kind("kind").orElse(Kind.TREATMENT);
        if (kind("kind").isEmpty()) {
            form.refuse("kind", "kind");
        }
        String reason = form.required("reason", "reason", Form.LONGEST);
        String audience = form.required("audience", "audience", Form.LONGEST);
        Optional<UUID> responsible = form.id("responsible")
                .filter(id -> hospitals.stream().anyMatch(site -> site.id().equals(id)));
        if (responsible.isEmpty()) {
            form.refuse("responsible", "responsible");
        }
        var wish = new Wish.Page(
                kind,
                reason,
                audience,
                responsible.orElse(null),
                specialities(form),
                languages(languages),
                synonyms(form),
                codes(form),
                form.optional("contact", Form.LONGEST_NAME));
        return new Wishes.Order(title, wish, form.id("replaces").orElse(null), parts(title, kind));
    }

    private Optional<Kind> kind(String field) {
        return Kind.find(form.value(field)).filter(Kind::isPatientInformation);
    }

    static List<String> specialities(Form form) {
        List<String> all = form.values("speciality").stream()
                .filter(Specialities::has)
                .distinct()
                .toList();
        if (all.isEmpty()) {
            form.refuse("speciality", "speciality");
        }
        return all;
    }

    private List<Language> languages(List<Language> possible) {
        List<Language> chosen = possible.stream()
                .filter(language -> form.says("language", language.code()))
                .toList();
        if (chosen.isEmpty()) {
            form.refuse("language", "language");
        }
        return chosen;
    }

    /** Each on its own line, or with commas between. */
    static List<String> synonyms(Form form) {
        List<String> all = Stream.of(form.optional("synonyms", Form.LONGEST).split("[,;\\n\\r]+"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (all.stream().anyMatch(one -> one.length() > Form.LONGEST_NAME)) {
            form.refuse("synonyms", "synonyms");
        }
        return all;
    }

    static Map<String, List<String>> codes(Form form) {
        var all = new LinkedHashMap<String, List<String>>();
        for (String system : Codes.systems()) {
            List<String> codes = Codes.read(form.optional("code." + system, Form.LONGEST));
            if (!Codes.wrong(system, codes).isEmpty()) {
                form.refuse("code." + system, "code." + system);
            }
            if (!codes.isEmpty()) {
                all.put(system, codes);
            }
        }
        return all;
    }

    /** Only a diagnosis has pages of its own to bring with it, and it brings each once. */
    private List<Wishes.Part> parts(String title, Kind whole) {
        var parts = new ArrayList<Wishes.Part>();
        var seen = new HashSet<>(List.of(whole.key() + " " + title.toLowerCase(Locale.ROOT)));
        for (int i = 1; i <= MOST_PARTS; i++) {
            String name = form.optional("part." + i, Form.LONGEST_NAME);
            Optional<Kind> kind = kind("part-kind." + i).filter(one -> one != Kind.DIAGNOSIS);
            if (!name.isEmpty()) {
                check(i, whole, kind, seen, name);
                kind.ifPresent(one -> parts.add(new Wishes.Part(one, name)));
            }
        }
        return parts;
    }

    private void check(int i, Kind whole, Optional<Kind> kind, HashSet<String> seen, String name) {
        if (whole != Kind.DIAGNOSIS) {
            form.refuse("part." + i, "part-of-no-diagnosis");
        }
        if (kind.isEmpty()) {
            form.refuse("part." + i, "part-kind");
        }
        if (!seen.add(kind.map(Kind::key).orElse("") + " " + name.toLowerCase(Locale.ROOT))) {
            form.refuse("part." + i, "part-twice");
        }
    }
}
