package no.fnsp.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Writes resources. What HAPI FHIR must know of all resources is learnt the first time, and costs nothing to whom nobody asks. */
@Component
class Scribe {

    private static final class Known {
        static final FhirContext CONTEXT = FhirContext.forR4();
    }

    byte[] written(Resource resource, Form form, boolean pretty) {
        IParser parser = form == Form.JSON ? Known.CONTEXT.newJsonParser() : Known.CONTEXT.newXmlParser();
        return parser.setPrettyPrint(pretty)
                .setStripVersionsFromReferences(false)
                .encodeResourceToString(resource)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Gives a resource its version: another as soon as anything in it is. */
    <R extends Resource> R versioned(R resource) {
        resource.getMeta().setVersionId(sum(written(resource, Form.JSON, false)));
        return resource;
    }

    static String sum(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, 8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
