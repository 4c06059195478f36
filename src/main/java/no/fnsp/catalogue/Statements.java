package no.fnsp.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Writes the statements of the catalogue, one thing after the other. */
final class Statements {

    private final String origin;
    private final ModelBuilder written = new ModelBuilder();
    private final IRI catalogue;
    private final IRI publisher;
    private final IRI contact;

    Statements(String origin, Publisher whose, String email) {
        this.origin = origin;
        this.catalogue = Values.iri(origin + "/catalog");
        this.publisher = Values.iri(whose.address());
        this.contact = Values.iri(origin + "/catalog#contact");
        List.of(DCAT.NS, DCTERMS.NS, FOAF.NS, VCARD4.NS, XSD.NS, SKOS.NS).forEach(written::setNamespace);
        written.subject(publisher)
                .add(RDF.TYPE, FOAF.AGENT)
                .add(FOAF.NAME, Values.literal(whose.name(), "nb"))
                .add(DCTERMS.IDENTIFIER, whose.number());
        written.subject(contact)
                .add(RDF.TYPE, VCARD4.ORGANIZATION)
                .add(VCARD4.FN, Values.literal(whose.name(), "nb"))
                .add(VCARD4.HAS_URL, Values.iri(origin + "/api/v1/docs"));
        if (!email.isEmpty()) {
            written.add(VCARD4.HAS_EMAIL, Values.iri("mailto:" + email));
        }
    }

    void catalogue(Listed.Told told, Optional<Instant> modified) {
        written.subject(catalogue).add(RDF.TYPE, DCAT.CATALOG);
        resource(catalogue, told.title(), told.description());
        written.add(DCTERMS.LICENSE, Authority.CC_BY)
                .add(DCTERMS.SPATIAL, Authority.NORWAY)
                .add(FOAF.HOMEPAGE, Values.iri(origin + "/api/v1/docs"));
        List.of("nb", "nn", "en").forEach(one -> written.add(DCTERMS.LANGUAGE, Authority.language(one)));
        modified(modified);
    }

    void dataset(Listed.Dataset told, List<Listed.Distribution> distributions, Optional<Instant> modified) {
        IRI dataset = dataset(told.key());
        written.subject(catalogue).add(DCAT.HAS_DATASET, dataset);
        written.subject(dataset).add(RDF.TYPE, DCAT.DATASET);
        resource(dataset, told.title(), told.description());
        written.add(DCAT.THEME, Authority.HEALTH)
                .add(DCTERMS.ACCESS_RIGHTS, Authority.PUBLIC)
                .add(DCTERMS.ACCRUAL_PERIODICITY, Authority.CONTINUOUS)
                .add(DCTERMS.SPATIAL, Authority.NORWAY)
                .add(DCAT.LANDING_PAGE, Values.iri(origin + "/api/v1/docs"));
        told.languages().forEach(one -> written.add(DCTERMS.LANGUAGE, Authority.language(one)));
        told.keywords().forEach(one -> written.add(DCAT.KEYWORD, Values.literal(one, "nb")));
        modified(modified);
        for (Listed.Distribution one : distributions) {
            distribution(dataset, one);
        }
    }

    private void distribution(IRI dataset, Listed.Distribution told) {
        IRI distribution = Values.iri(dataset + told.path());
        written.subject(dataset).add(DCAT.HAS_DISTRIBUTION, distribution);
        written.subject(distribution)
                .add(RDF.TYPE, DCAT.DISTRIBUTION)
                .add(DCAT.ACCESS_URL, Values.iri(origin + told.path()))
                .add(DCTERMS.LICENSE, Authority.CC_BY)
                .add(DCTERMS.FORMAT, Authority.fileType(told.format()))
                .add(DCAT.MEDIA_TYPE, Values.iri("https://www.iana.org/assignments/media-types/" + told.type()));
        said(DCTERMS.TITLE, told.title());
    }

    /** @param datasets keys of those that the catalogue tells of */
    void service(Listed.Interface told, Set<String> datasets) {
        IRI service = Values.iri(origin + "/catalog#" + told.key());
        written.subject(catalogue).add(DCAT.HAS_SERVICE, service);
        written.subject(service).add(RDF.TYPE, DCAT.DATA_SERVICE);
        resource(service, told.title(), told.told());
        written.add(DCAT.ENDPOINT_URL, Values.iri(origin + told.path()))
                .add(DCAT.ENDPOINT_DESCRIPTION, Values.iri(origin + told.description()))
                .add(DCAT.THEME, Authority.HEALTH)
                .add(DCTERMS.ACCESS_RIGHTS, Authority.PUBLIC)
                .add(DCTERMS.LICENSE, Authority.CC_BY)
                .add(DCTERMS.CONFORMS_TO, Values.iri(told.standard()))
                .add(FOAF.PAGE, Values.iri(origin + told.page()));
        told.serves().stream()
                .filter(datasets::contains)
                .forEach(one -> written.add(DCAT.SERVES_DATASET, dataset(one)));
        written.subject(Values.iri(told.standard()))
                .add(RDF.TYPE, DCTERMS.STANDARD)
                .add(DCTERMS.TITLE, Values.literal(told.standardName(), "en"));
    }

    /** What catalogue, dataset and service have in common. */
    private void resource(IRI subject, Map<String, String> title, Map<String, String> description) {
        written.add(DCTERMS.IDENTIFIER, subject.stringValue())
                .add(DCTERMS.PUBLISHER, publisher)
                .add(DCAT.CONTACT_POINT, contact);
        said(DCTERMS.TITLE, title);
        said(DCTERMS.DESCRIPTION, description);
    }

    private void said(IRI what, Map<String, String> words) {
        words.forEach((language, one) -> written.add(what, Values.literal(one, language)));
    }

    private void modified(Optional<Instant> at) {
        at.ifPresent(instant -> written.add(DCTERMS.MODIFIED, Values.literal(instant.toString(), XSD.DATETIME)));
    }

    private IRI dataset(String key) {
        return Values.iri(origin + "/catalog#" + key);
    }

    Model model() {
        return written.build();
    }
}
