package no.fnsp.fhir;

/** Where the interface stands, and the names that everybody who speaks FHIR in Norway knows. */
final class Fhir {

    static final String BASE = "/fhir/R4";
    static final String VERSION = "4.0.1";

    /** Numbers of the register of legal entities (Enhetsregisteret). */
    static final String ENH = "urn:oid:2.16.578.1.12.4.1.4.101";

    /** Of an identifier that is an address. */
    static final String ADDRESS = "urn:ietf:rfc:3986";

    private Fhir() {}

    /** The base profile of HL7 Norway for a kind of resource. */
    static String profile(String kind) {
        return "http://hl7.no/fhir/StructureDefinition/no-basis-" + kind;
    }
}
