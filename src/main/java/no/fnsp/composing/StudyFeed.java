package no.fnsp.composing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.html.Messages;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.study.Listed;
import no.fnsp.study.Studies;
import no.fnsp.study.Subjects;
import no.fnsp.study.Trust;
import no.fnsp.study.Trusts;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/**
 * The studies in the shape that helsenorge reads them in today: {@code id, tittel, lenke, kategorier, status, relaterte_behandlinger,
 * deltakende_foretak, utfort_av}. Withdrawn ones are not in it.
 */
@Component
public class StudyFeed {

    private final Studies studies;
    private final Trusts trusts;
    private final Subjects subjects;
    private final Sites sites;

    StudyFeed(Studies studies, Trusts trusts, Subjects subjects, Sites sites) {
        this.studies = studies;
        this.trusts = trusts;
        this.subjects = subjects;
        this.sites = sites;
    }

    /** @param site whose hospital must take part; empty for all. Four statements */
    public List<Map<String, Object>> all(Optional<Site> site, Language language, Instant at) {
        List<Listed> some = studies.all(at).stream()
                .filter(study -> site.isEmpty()
                        || study.participating().stream()
                                .anyMatch(
                                        one -> one.equals(site.get().settings().organisation())))
                .toList();
        var known = new Names(
                trusts.find(all(some.stream().flatMap(one -> one.participating().stream())), at),
                subjects.named(
                        all(some.stream()
                                .flatMap(one -> Stream.concat(one.treatments().stream(), one.concepts().stream()))),
                        at),
                sites.all(at).stream().collect(Collectors.toMap(Site::id, one -> one)),
                language,
                Messages.of(language));
        return some.stream().map(study -> entry(study, known, at)).toList();
    }

    private static List<UUID> all(Stream<UUID> ids) {
        return ids.distinct().toList();
    }

    /** What the ids are called, for a reader of one language. */
    private record Names(
            Map<UUID, Trust> trusts,
            Map<UUID, Subjects.Named> subjects,
            Map<UUID, Site> sites,
            Language language,
            Messages words) {

        String trust(UUID id) {
            Trust trust = trusts.get(id);
            return trust == null ? "" : trust.name().plain(language);
        }

        /** At the hospital that answers for it, or the first that takes part and has a site. */
        String link(Listed study) {
            return study.participating().stream()
                    .flatMap(id -> Optional.ofNullable(trusts.get(id)).map(Trust::site).map(sites::get).stream())
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
                    .flatMap(id -> Optional.ofNullable(subjects.get(id)).stream())
                    .map(Subjects.Named::names)
                    .map(names -> names.plain(language))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Object> entry(Listed study, Names known, Instant at) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", study.id().toString());
        entry.put("tittel", study.titles().plain(known.language()));
        entry.put("lenke", known.link(study));
        entry.put(
                "kategorier",
                study.areas().stream()
                        .map(area -> known.words().get("study.area." + area.key()))
                        .toList());
        entry.put("status", known.words().get("study.status." + study.status(at).key()));
        entry.put("relaterte_behandlinger", known.subjects(study));
        entry.put(
                "deltakende_foretak",
                study.participating().stream().map(known::trust).toList());
        entry.put("utfort_av", known.trust(study.responsible()));
        return entry;
    }
}
