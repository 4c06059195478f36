package no.fnsp.noticedesk;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import no.fnsp.notice.Body;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Grade;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Period;
import no.fnsp.notice.Saying;
import no.fnsp.notice.Wording;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Makes a notice of what somebody wrote; what is wrong stands in the form. */
@Component
class ReadForm {

    static final int TITLE = 120;
    static final int TEXT = 400;
    static final int LABEL = 80;
    static final int EXPLANATION = 10_000;
    private static final int MOST_PAGES = 50;
    private static final Duration LONGEST = Duration.ofDays(731);

    private final Standing standing;

    ReadForm(Standing standing) {
        this.standing = standing;
    }

    /** Empty when something is wrong; then the form says what. */
    Optional<Saying> saying(Form form, Here here, Optional<Notice> known) {
        Optional<Grade> grade = grade(form);
        Extent extent = extent(form, here);
        Body body = body(form, here, known);
        Period period = period(form, here.now(), known, grade);
        return form.isRight() ? grade.map(one -> new Saying(extent, one, body, period)) : Optional.empty();
    }

    Optional<Grade> grade(Form form) {
        Optional<Grade> grade = Grade.find(form.value("grade"));
        if (grade.isEmpty()) {
            form.refuse("grade", "grade");
        }
        return grade;
    }

    private Extent extent(Form form, Here here) {
        Site site = here.site();
        if (site == null) {
            return here.area();
        }
        return switch (form.value("where")) {
            case "branch" -> branch(form, here, site);
            case "pages" -> pages(form, here, site);
            case "whole" -> here.area();
            default -> {
                form.refuse("where", "where");
                yield here.area();
            }
        };
    }

    private Extent branch(Form form, Here here, Site site) {
        String written = form.value("branch");
        Optional<String> path = written.isEmpty() ? Optional.empty() : standing.path(site, written, here.now());
        if (path.isEmpty() || path.get().equals("/")) {
            form.refuse("branch", path.isEmpty() ? "branch" : "branch-front");
            return here.area();
        }
        return new Extent.Branch(site.id(), path.get());
    }

    private Extent pages(Form form, Here here, Site site) {
        var paths = new LinkedHashSet<String>();
        List<String> lines = form.value("pages")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST_PAGES) {
            form.refuse("pages", lines.isEmpty() ? "pages" : "pages-many");
            return here.area();
        }
        for (String line : lines) {
            standing.path(site, line, here.now()).ifPresentOrElse(paths::add, () -> form.refuse("pages", "pages"));
        }
        return paths.isEmpty() ? here.area() : new Extent.Pages(site.id(), List.copyOf(paths));
    }

    /** A language is written in or left empty; half a notice is told. */
    Body body(Form form, Here here, Optional<Notice> known) {
        var words = new EnumMap<Language, Wording>(Language.class);
        for (Language language : here.languages(known)) {
            Wording wording = wording(form, language.code());
            if (!wording.equals(new Wording("", "", "", ""))) {
                require(form, wording, language.code());
                words.put(language, wording);
            }
        }
        if (!words.containsKey(Language.NB) && !words.containsKey(Language.NN)) {
            form.refuse("title." + first(here), "norwegian");
        }
        return new Body(words, link(form));
    }

    private static String first(Here here) {
        return here.languages(Optional.empty()).stream()
                .filter(language -> language == Language.NB || language == Language.NN)
                .findFirst()
                .orElse(Language.NB)
                .code();
    }

    private static Wording wording(Form form, String code) {
        String explanation = form.value("explanation." + code).replace("\r\n", "\n");
        if (explanation.length() > EXPLANATION) {
            form.refuse("explanation." + code, "long");
        }
        return new Wording(
                form.line("title." + code, TITLE),
                form.line("text." + code, TEXT),
                form.line("label." + code, LABEL),
                explanation);
    }

    private static void require(Form form, Wording wording, String code) {
        if (wording.title().isEmpty()) {
            form.refuse("title." + code, "title");
        }
        if (wording.text().isEmpty()) {
            form.refuse("text." + code, "text");
        }
    }

    /** Nothing but a page: what runs script is none. */
    private static String link(Form form) {
        String link = form.line("link", 500);
        if (!link.matches("|/|/[^/\\s]\\S*|https?://[^\\s/]\\S*")) {
            form.refuse("link", "link");
        }
        return link;
    }

    private static Period period(Form form, Instant now, Optional<Notice> known, Optional<Grade> grade) {
        Instant from = form.moment("from")
                .orElseGet(() -> known.map(one -> one.period().from())
                        .filter(before -> before.isBefore(now))
                        .orElse(now));
        // The field has no seconds: what was not touched is what it was.
        from = known.map(one -> one.period().from())
                .filter(before -> form.says("from", Form.written(before)))
                .orElse(from);
        Optional<Instant> until = form.moment("until");
        check(form, now, from, until, grade);
        return new Period(from, until.orElse(null));
    }

    private static void check(Form form, Instant now, Instant from, Optional<Instant> until, Optional<Grade> grade) {
        if (until.isEmpty()) {
            if (grade.filter(one -> !one.mayBeOpen()).isPresent()) {
                form.refuse("until", "until");
            }
            return;
        }
        Instant end = until.get();
        if (!end.isAfter(from)) {
            form.refuse("until", "until-before");
        } else if (!end.isAfter(now)) {
            form.refuse("until", "until-past");
        } else if (Duration.between(from, end).compareTo(LONGEST) > 0) {
            form.refuse("until", "until-far");
        }
    }
}
