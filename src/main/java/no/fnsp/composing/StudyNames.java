package no.fnsp.composing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.html.Messages;
import no.fnsp.site.Site;
import no.fnsp.study.Listed;
import no.fnsp.study.Subjects;
import no.fnsp.study.Trust;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** What is named in studies, as whoever reads one language is told it: hospitals, subjects and where each is read. Never changes. */
record StudyNames(StudyShelf.Country country, Map<UUID, Site> sites, Language language, Messages words) {

    String trust(UUID id) {
        Trust trust = country.trusts().get(id);
        return trust == null ? "" : trust.name().plain(language);
    }

    /** At the hospital that answers for it, or the first that takes part and has a site. */
    String link(Listed study) {
        return study.participating().stream()
                .flatMap(id -> Optional.ofNullable(country.trusts().get(id)).map(Trust::site).map(sites::get).stream())
                .findFirst()
                .map(site -> Outside.canonical(site.host(), site.address(language(site, study), study.address())))
                .orElse("");
    }

    /** The one it is written in that is nearest to the reader's, where the site publishes in that. */
    private Language language(Site site, Listed study) {
        Language spoken =
                study.titles().in(language).map(Words.Spoken::language).orElse(language);
        return site.settings().languages().contains(spoken) ? spoken : site.mainLanguage();
    }

    /** Texts and concepts that are called the same are told once. */
    List<String> subjects(Listed study) {
        return Stream.concat(study.treatments().stream(), study.concepts().stream())
                .flatMap(id -> Optional.ofNullable(country.subjects().get(id)).stream())
                .map(Subjects.Named::names)
                .map(names -> names.plain(language))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
