package no.fnsp.opendata.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.site.Site;
import no.fnsp.study.Trust;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** What the hospitals in some studies are called, and the sites they have. Never changes. @param sites by id */
record Hospitals(Map<UUID, Trust> trusts, Map<UUID, Site> sites) {

    StudyItem.Hospital of(UUID id) {
        Trust trust = trusts.get(id);
        return trust == null
                ? new StudyItem.Hospital(id, "", null)
                : new StudyItem.Hospital(
                        id, trust.name().plain(Language.NB), trust.region().isEmpty() ? null : trust.region());
    }

    /** At the hospital that answers for it, which comes first; when that is no more, at the first that takes part. */
    @Nullable
    String address(List<UUID> participating, String path) {
        return participating.stream()
                .flatMap(id -> Optional.ofNullable(trusts.get(id)).map(Trust::site).map(sites::get).stream())
                .findFirst()
                .map(site -> site.publicAddress(path))
                .orElse(null);
    }
}
