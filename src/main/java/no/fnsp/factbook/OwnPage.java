package no.fnsp.factbook;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.fact.Fact;
import no.fnsp.fact.OwnWords;
import no.fnsp.fact.Saying;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a site says for itself of one national fact. Never changes.
 *
 * @param outdated whether somebody else has said something since the form was read
 * @param theirs what they said; null when they took the site's words away
 * @param history what the site has said, newest first
 */
public record OwnPage(
        DeskFrame frame,
        Held held,
        Form form,
        boolean outdated,
        Saying.@Nullable Phrase theirs,
        List<OwnWords.Period> history)
        implements DeskPage {

    public OwnPage {
        history = List.copyOf(history);
    }

    Fact fact() {
        return held.fact();
    }

    List<Language> languages() {
        return held.here().languages();
    }

    /** What the site's pages say now. */
    String now(Language language) {
        return fact().on(held.here().site()).in(language, held.here().now()).all();
    }

    /** What is said where the site says nothing. */
    String national() {
        return fact().in(held.here().site().mainLanguage(), held.here().now()).all();
    }

    String plain(Saying.Phrase phrase) {
        return phrase.words().plain(held.here().site().mainLanguage());
    }

    boolean isMissing() {
        return fact().isMissingOn(held.here().site());
    }

    /** Whether it is read from the settings of the site, and not written here. */
    boolean isRead() {
        return fact().each() != null && fact().each().source() != Fact.Source.SAID;
    }

    boolean isMain(Language language) {
        return language == languages().getFirst();
    }
}
