package no.fnsp.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import no.fnsp.ExampleInstallation;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The catalogue as those who gather catalogues read it, held against the shapes of DCAT-AP-NO itself. */
@ExampleInstallation
class CatalogueTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void it_is_as_the_specification_wants_it() throws Exception {
        assertThat(problems(turtle())).isEmpty();
    }

    @Test
    void the_shapes_find_what_is_missing() throws Exception {
        Model without = turtle();
        without.remove(null, DCTERMS.TITLE, null);
        assertThat(problems(without)).contains("dct:title");
        Model elsewhere = turtle();
        elsewhere.remove(null, DCAT.THEME, null);
        assertThat(problems(elsewhere)).contains("dcat:theme");
    }

    @Test
    void it_says_the_same_in_every_form() throws Exception {
        Model turtle = turtle();
        assertThat(Models.isomorphic(turtle, read("/catalog.jsonld", RDFFormat.JSONLD)))
                .isTrue();
        assertThat(Models.isomorphic(turtle, read("/catalog.rdf", RDFFormat.RDFXML)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | 200 | text/turtle",
                "application/ld+json | 200 | application/ld+json",
                "application/rdf+xml;q=0.9, text/turtle;q=0.2 | 200 | application/rdf+xml",
                "text/html, */*;q=0.1 | 200 | text/turtle",
                "nonsense | 200 | text/turtle",
                "image/png | 406 | text/plain",
                "text/turtle;q=0 | 406 | text/plain",
            })
    void it_comes_in_the_form_that_is_asked_for(String accept, int status, String type) throws Exception {
        var answer = get("/catalog", "localhost", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @Test
    void everything_it_tells_of_answers() throws Exception {
        // Addresses are told as the host was asked for, with its port.
        Model told = Rio.parse(
                new StringReader(get("/catalog.ttl", "localhost:" + port).body()), "", RDFFormat.TURTLE);
        for (var what :
                java.util.List.of(DCAT.ACCESS_URL, DCAT.ENDPOINT_URL, DCAT.ENDPOINT_DESCRIPTION, DCAT.LANDING_PAGE)) {
            assertThat(told.filter(null, what, null)).isNotEmpty();
            for (Statement one : told.filter(null, what, null)) {
                var address = URI.create(one.getObject().stringValue());
                int status = client.send(
                                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                // What an interface has beneath its own address is another matter.
                assertThat(status).as(address.toString()).isLessThan(what.equals(DCAT.ENDPOINT_URL) ? 500 : 400);
            }
        }
    }

    @Test
    void datasets_tell_when_they_were_last_changed() throws Exception {
        Model told = turtle();
        assertThat(told.filter(null, RDF.TYPE, DCAT.DATASET).subjects())
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(one -> told.contains(one, DCTERMS.MODIFIED, null));
    }

    @Test
    void it_stands_on_the_platforms_host_alone_and_is_not_sent_twice() throws Exception {
        assertThat(get("/catalog", "helse-bergen.no").statusCode()).isEqualTo(404);
        assertThat(get("/catalog.pdf", "localhost").statusCode()).isEqualTo(406);
        String tag =
                get("/catalog.ttl", "localhost").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/catalog.ttl", "localhost", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    private Model turtle() throws Exception {
        return read("/catalog.ttl", RDFFormat.TURTLE);
    }

    private Model read(String path, RDFFormat format) throws Exception {
        return Rio.parse(new StringReader(get(path, "localhost").body()), "", format);
    }

    /** What the shapes say; empty when they find nothing. */
    private static String problems(Model catalogue) throws IOException {
        var checked = new SailRepository(new ShaclSail(new MemoryStore()));
        try (var connection = checked.getConnection()) {
            connection.begin();
            connection.add(resource("shapes-2.00.ttl"), "", RDFFormat.TURTLE, RDF4J.SHACL_SHAPE_GRAPH);
            connection.commit();
            connection.begin();
            connection.add(resource("vocabularies.ttl"), "", RDFFormat.TURTLE);
            connection.add(catalogue);
            connection.commit();
            return "";
        } catch (RepositoryException refused) {
            var report = new java.io.StringWriter();
            if (refused.getCause() instanceof org.eclipse.rdf4j.common.exception.ValidationException invalid) {
                Rio.write(invalid.validationReportAsModel(), report, RDFFormat.TURTLE);
            }
            return refused.getMessage() + report;
        } finally {
            checked.shutDown();
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("/dcat-ap-no/" + file));
    }

    private HttpResponse<String> get(String path, String host, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Host", host);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
