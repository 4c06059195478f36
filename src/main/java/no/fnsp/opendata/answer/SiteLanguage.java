package no.fnsp.opendata.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/** The language that what a site says is told in. */
public final class SiteLanguage {

    private SiteLanguage() {}

    /** The main language when none is asked for. @throws Refused for one that the site does not publish in */
    public static Language of(Site site, Optional<Language> asked) {
        List<Language> published = site.settings().languages();
        if (asked.isPresent() && !published.contains(asked.get())) {
            throw new Refused(Problem.parameter(
                    "language",
                    published.stream()
                            .map(Language::code)
                            .collect(Collectors.joining(", ", "The site publishes in ", "."))));
        }
        return asked.orElse(site.mainLanguage());
    }
}
