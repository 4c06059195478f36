package no.fnsp.editor.critical;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.critical.CriticalError;
import no.fnsp.critical.Standing;
import no.fnsp.critical.Warning;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.site.Site;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** What readers of a site see of a text with a critical error, by the language they read in: it may be put right in one alone. */
@Component
class Readers {

    private final Standing standing;
    private final SiteTexts texts;

    Readers(Standing standing, SiteTexts texts) {
        this.standing = standing;
        this.texts = texts;
    }

    /** Where the text is not written in a language they are given another, and what is said of that. */
    List<ReadersSee> of(Site site, CriticalError error, Instant at) {
        Set<Language> shown = texts.shown(site.id(), error.document(), at).keySet();
        Set<Language> warned = warned(error);
        return site.settings().languages().stream()
                .flatMap(language ->
                        Fallback.choose(language, shown)
                                .map(read -> new ReadersSee(language, warned.contains(read)))
                                .stream())
                .toList();
    }

    private Set<Language> warned(CriticalError error) {
        return standing.inLanguages(error.document()).stream()
                .filter(one -> one.error().equals(error.id()) && one.language() != null)
                .map(Warning::language)
                .collect(Collectors.toSet());
    }
}
