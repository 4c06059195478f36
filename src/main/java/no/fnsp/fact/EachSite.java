package no.fnsp.fact;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.UUID;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** What one site says of a national fact that each site says for itself. */
final class EachSite {

    private EachSite() {}

    static Fact says(Fact fact, Fact.Each each, Site site) {
        return switch (each.source()) {
            case SAID ->
                each.own() == null
                        ? fact
                        : saying(fact, each.own().said(), each.own().says());
            case NAME -> read(fact, site.settings().name(), "");
            case ORGANISATION_NUMBER ->
                read(
                        fact,
                        OrganisationNumber.find(site.settings().organisationNumber())
                                .map(OrganisationNumber::toString)
                                .orElse(""),
                        "");
            case EMAIL -> read(fact, site.settings().contact().email(), "");
            case PORTAL -> read(fact, site.portal().title(), site.portal().address());
        };
    }

    /** Names and numbers are the same in every language. Where the settings say nothing, the national words are said. */
    private static Fact read(Fact fact, String words, String href) {
        if (words.isEmpty()) {
            return fact;
        }
        var said = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            said.put(language, words);
        }
        UUID name = UUID.nameUUIDFromBytes((fact.said() + " " + words + href).getBytes(StandardCharsets.UTF_8));
        return saying(fact, name, new Saying.Phrase(new Words(said), href));
    }

    private static Fact saying(Fact fact, UUID said, Saying.Phrase says) {
        return new Fact(
                fact.id(),
                fact.site(),
                fact.national(),
                said,
                fact.label(),
                says,
                fact.withdrawn(),
                fact.since(),
                fact.each());
    }
}
