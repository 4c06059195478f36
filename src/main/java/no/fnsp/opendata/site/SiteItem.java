package no.fnsp.opendata.site;

import java.util.List;
import no.fnsp.opendata.answer.Addresses;
import no.fnsp.opendata.answer.Api;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A web site of a hospital or another organisation. Never changes.
 *
 * @param organisation nine digits of the register of legal entities; null where a site has none of its own
 * @param region {@code nord}, {@code midt}, {@code vest}, {@code sor-ost}, or {@code national}
 * @param treats whether patients are treated there, so that it describes treatments
 * @param example whether its texts are examples that show the software, and no health information
 */
record SiteItem(
        String key,
        String name,
        String address,
        List<String> languages,
        @Nullable String organisation,
        String region,
        boolean treats,
        boolean example,
        String treatments) {

    static SiteItem of(Site site) {
        var settings = site.settings();
        return new SiteItem(
                site.key(),
                settings.name(),
                site.publicAddress("/"),
                settings.languages().stream().map(Language::code).toList(),
                settings.organisationNumber().isEmpty() ? null : settings.organisationNumber(),
                settings.region(),
                settings.treats(),
                settings.example(),
                Api.BASE + "/sites/" + Addresses.part(site.key()) + "/treatments");
    }
}
