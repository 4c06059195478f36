package no.fnsp.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;

/** The code systems a concept's codes are from, as FHIR in Norway names them. */
final class Codes {

    /** Norsk klinisk prosedyrekodeverk: NCSP, NCMP and NCRP are parts of one. */
    private static final String PROCEDURES = "urn:oid:2.16.578.1.12.4.1.1.7275";

    static final Map<String, String> SYSTEMS = Map.of(
            "icd-10", "urn:oid:2.16.578.1.12.4.1.1.7110",
            "ncsp", PROCEDURES,
            "ncmp", PROCEDURES,
            "ncrp", PROCEDURES,
            "snomed", "http://snomed.info/sct");

    private Codes() {}

    /** What is from no system that is known here is left out: a code alone says nothing. */
    static List<Coding> of(Map<String, List<String>> codes) {
        return codes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> Optional.ofNullable(SYSTEMS.get(one.getKey())).stream()
                        .flatMap(system -> one.getValue().stream()
                                .map(code -> new Coding().setSystem(system).setCode(code))))
                .toList();
    }
}
