package no.fnsp.opendata.concept;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A code system that concepts have codes of. The OIDs are those of Volven, the Norwegian register of them; SNOMED CT's is HL7's.
 */
enum CodeSystem {
    ICD_10("icd-10", "ICD-10", "2.16.578.1.12.4.1.1.7110", "http://hl7.org/fhir/sid/icd-10"),
    ICPC_2("icpc-2", "ICPC-2", "2.16.578.1.12.4.1.1.7170", "http://hl7.org/fhir/sid/icpc-2"),
    NCMP("ncmp", "NCMP", "2.16.578.1.12.4.1.1.7220", ""),
    NCSP("ncsp", "NCSP", "2.16.578.1.12.4.1.1.7210", ""),
    NCRP("ncrp", "NCRP", "2.16.578.1.12.4.1.1.7270", ""),
    SNOMED_CT("snomed", "SNOMED CT", "2.16.840.1.113883.6.96", "http://snomed.info/sct");

    /** Of the World Health Organization's own edition, whose codes are the same. */
    private static final String ICD_10_OF_WHO = "2.16.840.1.113883.6.3";

    private final String key;
    private final String title;
    private final String oid;
    private final String uri;

    CodeSystem(String key, String title, String oid, String uri) {
        this.key = key;
        this.title = title;
        this.oid = oid;
        this.uri = uri;
    }

    /** The word in the database and in our addresses. */
    String key() {
        return key;
    }

    String title() {
        return title;
    }

    String oid() {
        return oid;
    }

    /** As FHIR names it: a URI of its own, or one of its OID. */
    String uri() {
        return uri.isEmpty() ? "urn:oid:" + oid : uri;
    }

    /** By our word for it, its name, OID or URI. */
    static Optional<CodeSystem> find(String written) {
        String word = written.toLowerCase(Locale.ROOT).replaceFirst("^urn:oid:", "");
        return word.equals(ICD_10_OF_WHO)
                ? Optional.of(ICD_10)
                : Arrays.stream(values())
                        .filter(one -> word.equals(one.key)
                                || word.equals(one.title.toLowerCase(Locale.ROOT))
                                || word.equals(
                                        one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                || word.equals(one.oid)
                                || word.equals(one.uri))
                        .findFirst();
    }
}
