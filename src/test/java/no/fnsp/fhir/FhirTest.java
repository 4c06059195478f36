package no.fnsp.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.approval.Withdrawing;
import no.fnsp.content.Document;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Reach;
import no.fnsp.sharing.Adopting;
import no.fnsp.sharing.Adoption;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hospital's own system reads the organisation, the places, what is offered there, and the studies. */
@ExampleInstallation
class FhirTest {

    private static final String BERGEN = "urn:oid:2.16.578.1.12.4.1.4.101|983974724";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    FhirReader reader;
    FrontDoor readers;

    @BeforeEach
    void it_connects() {
        reader = new FhirReader(port);
        readers = new FrontDoor(port);
    }

    @Test
    void it_says_what_it_can_do() {
        var told =
                reader.client().capabilities().ofType(CapabilityStatement.class).execute();
        assertThat(told.getFhirVersion().toCode()).isEqualTo("4.0.1");
        assertThat(told.getRestFirstRep().getResource())
                .extracting(CapabilityStatement.CapabilityStatementRestResourceComponent::getType)
                .containsExactly("HealthcareService", "Location", "Organization", "ResearchStudy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organization", "Location", "HealthcareService", "ResearchStudy"})
    void every_list_is_read_page_by_page_and_each_comes_once(String kind) {
        int total = reader.search(kind + "?_summary=count").getTotal();
        List<Resource> all = reader.all(kind + "?_count=" + Math.max(3, total / 5), Resource.class);
        assertThat(all).hasSize(total);
        assertThat(all.stream().map(one -> one.getIdElement().getIdPart())).doesNotHaveDuplicates();
        for (Resource one : List.of(all.getFirst(), all.getLast())) {
            var read = reader.client()
                    .read()
                    .resource(kind)
                    .withId(one.getIdElement().getIdPart())
                    .execute();
            assertThat(read.getMeta().getVersionId()).isEqualTo(one.getMeta().getVersionId());
            assertThat(one.getMeta().getVersionId()).isNotBlank();
        }
    }

    @Test
    void a_hospital_is_found_by_its_number_and_leads_to_its_places_and_what_it_offers_there() {
        // A site of the trust's own has the same number.
        Organization bergen =
                (Organization) only(reader.search("Organization?identifier=" + BERGEN + "&name=Helse Bergen"));
        assertThat(bergen.getName()).isEqualTo("Helse Bergen HF");
        assertThat(bergen.getPartOf().getDisplay()).contains("Helse Vest");
        String id = bergen.getIdElement().getIdPart();

        var places = reader.all("Location?organization=" + id, Location.class);
        Location haukeland = places.stream()
                .filter(one -> one.getName().startsWith("Haukeland"))
                .findFirst()
                .orElseThrow();
        assertThat(haukeland.getAddress().getCity()).isEqualTo("Bergen");
        assertThat(haukeland.getPosition().getLatitude()).isNotNull();
        assertThat(haukeland.getHoursOfOperation()).isNotEmpty();

        var offers = reader.all(
                "HealthcareService?service-type=NFB40&organization=Organization/" + id + "&location="
                        + haukeland.getIdElement().getIdPart(),
                HealthcareService.class);
        HealthcareService hip = offers.stream()
                .filter(one -> one.getName().equals("Hofteprotese"))
                .findFirst()
                .orElseThrow();
        assertThat(hip.getProvidedBy().getIdentifier().getValue()).isEqualTo("983974724");
        assertThat(hip.getTelecom())
                .filteredOn(one -> one.getSystem() == ContactPoint.ContactPointSystem.URL)
                .extracting(ContactPoint::getValue)
                .containsExactly("https://helse-bergen.no/behandlinger/hofteprotese");
        assertThat(hip.getTypeFirstRep().getCoding())
                .extracting(one -> one.getSystem() + "|" + one.getCode())
                .contains("urn:oid:2.16.578.1.12.4.1.1.7110|M16", "urn:oid:2.16.578.1.12.4.1.1.7275|NFB40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organization?name=helse berg",
                "Organization?name=HELSE%20BERGEN",
                "Organization?name:contains=bergen hf",
                "Organization?name:exact=Helse Bergen HF",
                "Organization?name=finnes ikke,helse bergen hf",
                "Organization?identifier=983974724&name=Helse Bergen",
                "Organization?identifier=" + BERGEN + "&name=Helse Bergen",
                "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|&name=Helse Bergen",
                "Organization?name=Helse Bergen&_lastUpdated=gt2020&_lastUpdated=le2200-01-01",
                "HealthcareService?organization:identifier=" + BERGEN + "&name=hofteprotese",
                "HealthcareService?identifier=https://helse-bergen.no/behandlinger/hofteprotese",
                "HealthcareService?service-type=urn:oid:2.16.578.1.12.4.1.1.7110|m16&name=hofteprot&organization:identifier=983974724",
                "ResearchStudy?identifier=http://clinicaltrials.gov|NCT99000001",
                "ResearchStudy?title:contains=FØR OPERASJON MED kneprotese&status=active",
            })
    void one_is_found_by(String asked) {
        only(reader.search(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organization?name=bergen hf",
                "Organization?name:exact=helse bergen hf",
                "Organization?name=100%25",
                "Organization?name:contains=_",
                "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.102|983974724",
                "Organization?identifier=|983974724",
                "Organization?_lastUpdated=lt2020-01-01",
                "Organization?name=Helse Bergen&name=Helse Stavanger",
                "Organization?_id=nobody",
                "HealthcareService?organization=Location/1",
                "HealthcareService?service-type=http://snomed.info/sct|M16",
                "ResearchStudy?status=withdrawn",
            })
    void none_is_found_by(String asked) {
        assertThat(reader.search(asked).getTotal()).isZero();
    }

    @Test
    void what_the_sites_list_is_what_is_offered() throws Exception {
        var json = JsonMapper.builder().build();
        for (String site : List.of("helse-bergen.no", "ahus.no", "helgelandssykehuset.no")) {
            var listed = new ArrayList<String>();
            for (JsonNode one : json.readTree(readers.get("localhost", "/api/v1/sites/" + site + "/treatments")
                            .body())
                    .path("items")) {
                if (!one.path("kind").stringValue().equals("support-article")) {
                    String description = one.path("description").stringValue();
                    listed.add("https://" + site + "/behandlinger/" + description.replaceFirst(".*/", ""));
                }
            }
            String number = json.readTree(
                            readers.get("localhost", "/api/v1/sites/" + site).body())
                    .path("organisation")
                    .stringValue();
            assertThat(
                            reader
                                    .all("HealthcareService?organization:identifier=" + number, HealthcareService.class)
                                    .stream()
                                    .map(one -> one.getIdentifierFirstRep().getValue())
                                    .filter(one -> one.startsWith("https://" + site + "/behandlinger/")))
                    .as(site)
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void every_reference_leads_to_something() {
        var known = new ArrayList<String>();
        for (String kind : List.of("Organization", "Location")) {
            reader.all(kind + "?_count=200", Resource.class)
                    .forEach(one -> known.add(kind + "/" + one.getIdElement().getIdPart()));
        }
        var references = Stream.of(
                        reader.all("Organization?_count=200", Organization.class).stream()
                                .map(Organization::getPartOf),
                        reader.all("Location?_count=200", Location.class).stream()
                                .flatMap(one -> Stream.of(one.getManagingOrganization(), one.getPartOf())),
                        reader.all("HealthcareService?_count=200", HealthcareService.class).stream()
                                .flatMap(one ->
                                        Stream.concat(Stream.of(one.getProvidedBy()), one.getLocation().stream())),
                        reader.all("ResearchStudy?_count=200", ResearchStudy.class).stream()
                                .map(ResearchStudy::getSponsor))
                .flatMap(one -> one)
                .filter(Reference::hasReference)
                .map(Reference::getReference)
                .distinct();
        assertThat(references).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void a_withdrawn_treatment_is_no_longer_offered() {
        var national = new NationalTexts(platform);
        Document text = national.text("Vannbehandling", List.of("Møt fastende."), List.of("Hvil."), national.now());
        var site = national.site("helgelandssykehuset.no");
        String page = "https://helgelandssykehuset.no" + NationalTexts.path(text);
        assertThat(reader.search("HealthcareService?identifier=" + page).getTotal())
                .isZero();
        national.adopt(site, text, Adoption.Follows.ACCEPTED, national.now());
        Resource offer = only(reader.search("HealthcareService?identifier=" + page));

        platform.getBean(Withdrawing.class)
                .decided(national.permit(), text, null, Words.of(Language.NB, "Brukes ikke lenger."), national.now());
        assertThat(reader.search("HealthcareService?identifier=" + page).getTotal())
                .isZero();
        assertThatThrownBy(() -> reader.client()
                        .read()
                        .resource(HealthcareService.class)
                        .withId(offer.getIdElement().getIdPart())
                        .execute())
                .isInstanceOf(ResourceGoneException.class);
        assertThatThrownBy(() -> reader.client()
                        .read()
                        .resource(HealthcareService.class)
                        .withId("0".repeat(64))
                        .execute())
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void an_offer_is_told_anew_when_a_place_of_it_closes() {
        var national = new NationalTexts(platform);
        var nodes = platform.getBean(Nodes.class);
        var site = national.site("helse-bergen.no");
        Node house = place(nodes, "bassenghuset", site.settings().organisation());
        Node pool = place(nodes, "bassenget", house.id());
        nodes.set(national.permit(), house, national.now());
        nodes.set(national.permit(), pool, national.now());
        Document text = national.text("Bassengtrening", List.of("Møt fastende."), List.of("Hvil."), national.now());
        platform.getBean(Adopting.class)
                .adopt(
                        national.permit(),
                        new Adoption(
                                site.id(),
                                text.id(),
                                Adoption.Follows.ACCEPTED,
                                Adoption.AtLastDate.BY_KIND,
                                Words.NONE,
                                null,
                                List.of(new Adoption.Offer(Words.NONE, null, List.of(house.id(), pool.id())))),
                        NationalTexts.path(text),
                        national.now());
        String wanted = "HealthcareService?identifier=https://helse-bergen.no" + NationalTexts.path(text);
        var offer = (HealthcareService) only(reader.search(wanted));
        assertThat(offer.getLocation()).hasSize(2);
        var swimming = (Location) only(reader.search("Location?_id=" + pool.id()));

        nodes.close(national.permit(), house, national.now());
        var after = (HealthcareService) only(reader.search(wanted));
        assertThat(after.getLocation()).hasSize(1);
        assertThat(after.getMeta().getLastUpdated()).isAfter(offer.getMeta().getLastUpdated());
        var alone = (Location) only(reader.search("Location?_id=" + pool.id()));
        assertThat(alone.hasPartOf()).isFalse();
        assertThat(alone.getMeta().getLastUpdated()).isAfter(swimming.getMeta().getLastUpdated());
        nodes.close(national.permit(), pool, national.now());
    }

    private Node place(Nodes nodes, String key, UUID parent) {
        return new Node(
                nodes.named(new NationalTexts(platform).permit(), key),
                key,
                NodeKind.PLACE,
                parent,
                key,
                Words.of(Language.NB, key),
                null,
                null,
                null,
                List.of(),
                0,
                Reach.NONE);
    }

    @Test
    void what_is_not_known_is_left_out_and_told_of() {
        Bundle found = reader.search("Organization?farge=blå&_sort=name&name=Helse Bergen HF");
        assertThat(found.getTotal()).isEqualTo(1);
        var last = found.getEntry().getLast();
        assertThat(last.getSearch().getMode()).isEqualTo(Bundle.SearchEntryMode.OUTCOME);
        assertThat(((OperationOutcome) last.getResource()).getIssueFirstRep().getDiagnostics())
                .contains("farge", "_sort");
        assertThat(found.getLink(Bundle.LINK_SELF).getUrl()).contains("name=").doesNotContain("farge");
    }

    private static Resource only(Bundle found) {
        assertThat(found.getTotal()).isEqualTo(1);
        assertThat(found.getEntry()).hasSize(1);
        return found.getEntryFirstRep().getResource();
    }
}
