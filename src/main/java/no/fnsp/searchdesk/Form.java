package no.fnsp.searchdesk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.search.Promoted;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** What somebody wrote of a page to be shown first, and what is wrong with it. Fills up while it is read, and then no more. */
final class Form {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_QUESTIONS = 1000;
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final Map<String, String> written;
    private final Map<String, String> wrong = new HashMap<>();

    Form(Map<String, String> written) {
        this.written = Map.copyOf(written);
    }

    /** With the days that most want. */
    static Form fresh(LocalDate today) {
        return new Form(
                Map.of("first", today.toString(), "last", today.plusMonths(3).toString()));
    }

    String value(String field) {
        return written.getOrDefault(field, "").strip();
    }

    /** The key of what is wrong with a field; null when nothing is. */
    @Nullable
    String wrong(String field) {
        return wrong.get(field);
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    /** Empty when something is wrong. */
    Optional<Promoted> read(Site site) {
        Words title = title(site);
        String target = target();
        String questions = value("questions").replaceAll("\\s+", " ");
        require("questions", !questions.replace(",", "").isBlank() && questions.length() <= LONGEST_QUESTIONS);
        LocalDate first = day("first");
        LocalDate last = day("last");
        if (first != null && last != null) {
            require("last", !last.isBefore(first));
        }
        return isRight() && first != null && last != null
                ? Optional.of(new Promoted(UUID.randomUUID(), site.id(), title, target, questions, first, last))
                : Optional.empty();
    }

    private Words title(Site site) {
        var said = new HashMap<Language, String>();
        for (Language language : site.settings().languages()) {
            String field = "title." + language.code();
            require(field, value(field).length() <= LONGEST_TITLE);
            said.put(language, value(field));
        }
        require(
                "title." + site.mainLanguage().code(),
                !value("title." + site.mainLanguage().code()).isEmpty());
        return new Words(said);
    }

    private String target() {
        String target = value("target");
        require("target", target.matches("(/|https://[a-zA-Z0-9])[^\\s\"<>]{0,480}") && !target.startsWith("//"));
        return target;
    }

    private @Nullable LocalDate day(String field) {
        try {
            LocalDate day = LocalDate.parse(value(field));
            require(field, day.isBefore(LAST) && day.getYear() > 2000);
            return day;
        } catch (DateTimeParseException problem) {
            require(field, false);
            return null;
        }
    }

    private void require(String field, boolean right) {
        if (!right) {
            wrong.putIfAbsent(field, "searchdesk.wrong." + field.replaceFirst("\\..*", ""));
        }
    }
}
