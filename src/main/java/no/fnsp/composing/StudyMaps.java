package no.fnsp.composing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.composing.SiteMaps.Written;
import no.fnsp.site.Site;
import no.fnsp.study.Listed;
import no.fnsp.study.Status;
import no.fnsp.study.Studies;
import no.fnsp.study.Trust;
import no.fnsp.study.Trusts;
import org.springframework.stereotype.Component;

/** Which studies are found where. Every site has a page about every study; that is too much of one thing for those who search. */
@Component
class StudyMaps {

    private final Studies studies;
    private final Trusts trusts;

    StudyMaps(Studies studies, Trusts trusts) {
        this.studies = studies;
        this.trusts = trusts;
    }

    /** Those that search engines should know at this site: its hospital answers for them. */
    List<Written> ownOf(Site site, Instant at) {
        UUID organisation = site.settings().organisation();
        List<Listed> own = studies.all(at).stream()
                .filter(study -> study.responsible().equals(organisation))
                .toList();
        if (organisation == null || own.isEmpty()) {
            return List.of();
        }
        Map<UUID, Trust> known = trusts.find(List.of(organisation), at);
        boolean here = known.values().stream().anyMatch(trust -> site.id().equals(trust.site()));
        return here ? written(own) : List.of();
    }

    /**
     * Those that the site's own search finds: all that go on in the country, and what its hospital has taken part in. What is found in the
     * base is shown beside every site's own, which has them already.
     */
    List<Written> foundOn(Site site, Instant at) {
        if (site.isNationalBase()) {
            return List.of();
        }
        UUID organisation = site.settings().organisation();
        return written(studies.all(at).stream()
                .filter(study -> study.status(at) != Status.ENDED
                        || study.participating().stream().anyMatch(one -> one.equals(organisation)))
                .toList());
    }

    private static List<Written> written(List<Listed> some) {
        return some.stream()
                .map(study ->
                        new Written(study.address(), study.titles().byLanguage().keySet()))
                .toList();
    }
}
