package no.fnsp.catalogue;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.springframework.http.MediaType;

/** In which form the catalogue is wanted; Turtle where nothing else is asked for. */
enum Form {
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML);

    private final String ending;
    private final MediaType type;
    private final RDFFormat format;

    Form(String ending, String type, RDFFormat format) {
        this.ending = ending;
        this.type = MediaType.parseMediaType(type);
        this.format = format;
    }

    static Optional<Form> ending(String ending) {
        return Stream.of(values()).filter(one -> one.ending.equals(ending)).findFirst();
    }

    static Optional<Form> accepted(MediaType wanted) {
        return Stream.of(values()).filter(one -> wanted.includes(one.type)).findFirst();
    }

    String type() {
        return type + ";charset=utf-8";
    }

    byte[] written(Model catalogue) {
        var bytes = new ByteArrayOutputStream();
        RDFWriter writer = Rio.createWriter(format, bytes);
        writer.getWriterConfig().set(BasicWriterSettings.PRETTY_PRINT, true);
        writer.getWriterConfig().set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
        Rio.write(catalogue, writer);
        return bytes.toByteArray();
    }
}
