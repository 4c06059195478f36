package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.notice.Body;
import no.fnsp.notice.Grade;
import no.fnsp.notice.Wording;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** Reads the notices of site.yaml: only examples come in files, real ones are written at the desk. */
final class ReadNotices {

    private static final Map<String, String> GRADES =
            Choices.of("red", "yellow", "green", "serious", "noticeable", "minor", "info");
    private static final int USUAL = 60;

    private ReadNotices() {}

    static List<SiteNotice> read(Fields site) {
        var keys = new HashSet<String>();
        return site.each("notices").stream()
                .map(ReadNotices::notice)
                .peek(notice -> {
                    if (!keys.add(notice.key())) {
                        site.refuse("notices", "two notices have the key " + quoted(notice.key()));
                    }
                })
                .toList();
    }

    private static SiteNotice notice(Fields notice) {
        var read = new SiteNotice(
                notice.needed("key", Shape.SLUG),
                Grade.find(notice.neededChoice("grade", GRADES, "info")).orElse(Grade.INFO),
                body(notice),
                notice.text("branch", Shape.PATH),
                days(notice));
        notice.nothingElse();
        return read;
    }

    private static Body body(Fields notice) {
        Words titles = notice.neededWords("title");
        Words texts = notice.neededWords("text");
        Words explanations = notice.words("explanation");
        var words = new EnumMap<Language, Wording>(Language.class);
        titles.byLanguage()
                .forEach((language, title) -> words.put(
                        language, new Wording(title, said(texts, language), "", said(explanations, language))));
        if (!texts.byLanguage().keySet().equals(titles.byLanguage().keySet())) {
            notice.refuse("text", "the title and the text are not in the same languages");
        }
        return new Body(words, notice.text("link"));
    }

    private static String said(Words words, Language language) {
        return Objects.requireNonNullElse(words.exactly(language), "");
    }

    private static int days(Fields notice) {
        String written = notice.text("days");
        if (!written.matches("|[1-9][0-9]{0,2}")) {
            notice.refuse("days", quoted(written) + " is no number of days");
        }
        return written.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(written) : USUAL;
    }
}
