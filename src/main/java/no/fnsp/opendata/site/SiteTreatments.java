package no.fnsp.opendata.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.opendata.answer.Addresses;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** What a site describes, as its list of treatments has it. */
@Component
class SiteTreatments {

    private final SiteLists lists;

    SiteTreatments(SiteLists lists) {
        this.lists = lists;
    }

    /** @param titles by the code of the language they are in */
    record Item(UUID treatment, String kind, Map<String, String> titles, String description) {}

    List<Item> of(Site site, Instant at) {
        return lists.under(site.id(), "/behandlinger", at).stream()
                .filter(listed -> listed.kind().isPatientInformation())
                .map(listed -> new Item(
                        listed.document(),
                        listed.kind().key(),
                        listed.titles().byLanguage().entrySet().stream()
                                .collect(Collectors.toMap(
                                        one -> one.getKey().code(),
                                        Map.Entry::getValue,
                                        (one, other) -> one,
                                        java.util.TreeMap::new)),
                        Addresses.description(site.key(), listed.path())))
                .toList();
    }
}
