package no.fnsp.fhir;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.composing.Outside;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** What a hospital offers, at which of its places, and where it is described. */
@Component
class Offers implements Shelf {

    /** Says that it is no health information, but shows what the software does. */
    private static final String REASONS = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

    private final OfferRows offers;
    private final Sites sites;

    Offers(OfferRows offers, Sites sites) {
        this.offers = offers;
        this.sites = sites;
    }

    @Override
    public String kind() {
        return "HealthcareService";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.string("name", "What the hospital calls it, in any language; how it begins"),
                Parameter.token(
                        "identifier", "identifiers", "The address of the hospital's page, with system " + Fhir.ADDRESS),
                Parameter.reference("organization", "organizations", "Organization", "The hospital"),
                Parameter.reference("location", "locations", "Location", "A place where it is done"),
                Parameter.token(
                        "service-type",
                        "types",
                        "A code of ICD-10, the Norwegian procedure codes or SNOMED CT, or the id of the national text"));
    }

    @Override
    public Open at(Instant at) {
        Map<UUID, Site> known = sites.all(at).stream().collect(Collectors.toMap(Site::id, one -> one));
        return offers.at(at, row -> offer(row, Objects.requireNonNull(known.get(row.getObject("site", UUID.class)))));
    }

    @Override
    public boolean was(String id, Instant at) {
        return id.matches("[0-9a-f]{64}") && offers.was(uuid(id.substring(0, 32)), uuid(id.substring(32)), at);
    }

    private static UUID uuid(String digits) {
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
    }

    private HealthcareService offer(ResultSet row, Site site) throws SQLException {
        String page = Outside.canonical(site.host(), site.address(site.mainLanguage(), row.getString("path")));
        Words titles = Jsonb.read(row.getString("titles"), Words.class);
        var offer = new HealthcareService()
                .setActive(true)
                .setNameElement(Naming.spoken(titles, site.mainLanguage()))
                .addIdentifier(Naming.address(page))
                .addTelecom(Reaching.point(ContactPointSystem.URL, page))
                .addCategory(new CodeableConcept().setText(row.getString("kind")))
                .addType(type(row));
        if (row.getString("organisation") != null) {
            offer.setProvidedBy(Naming.organization(
                    row.getString("organisation"),
                    row.getString("organisation_number"),
                    Jsonb.read(row.getString("organisation_name"), Words.class).plain(Language.NB)));
        }
        for (String place : (String[]) row.getArray("locations").getArray()) {
            offer.addLocation(new Reference("Location/" + place));
        }
        if (site.settings().example()) {
            offer.getMeta().addSecurity().setSystem(REASONS).setCode("HTEST");
        }
        return offer;
    }

    @SuppressWarnings("unchecked") // what the column holds
    private CodeableConcept type(ResultSet row) throws SQLException {
        var type = new CodeableConcept();
        Map<String, List<String>> codes = Jsonb.read(row.getString("codes"), Map.class);
        Codes.of(codes).forEach(type::addCoding);
        if (row.getBoolean("national")) {
            type.addCoding().setSystem(offers.treatments()).setCode(row.getString("document"));
        }
        return type;
    }
}
