package no.fnsp.catalogue;

import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** The EU's lists that DCAT-AP-NO wants values from. */
final class Authority {

    private static final String LISTS = "http://publications.europa.eu/resource/authority/";

    private static final Map<String, String> LANGUAGES =
            Map.of("nb", "NOB", "nn", "NNO", "se", "SME", "smj", "SMJ", "sma", "SMA", "en", "ENG");

    static final IRI HEALTH = of("data-theme/HEAL");
    static final IRI PUBLIC = of("access-right/PUBLIC");
    static final IRI CC_BY = of("licence/CC_BY_4_0");
    static final IRI CONTINUOUS = of("frequency/UPDATE_CONT");
    static final IRI NORWAY = of("country/NOR");

    private Authority() {}

    static IRI language(String code) {
        return of("language/" + LANGUAGES.get(code));
    }

    static IRI fileType(String name) {
        return of("file-type/" + name);
    }

    private static IRI of(String what) {
        return Values.iri(LISTS + what);
    }
}
