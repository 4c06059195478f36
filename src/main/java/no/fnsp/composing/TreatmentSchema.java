package no.fnsp.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.fnsp.page.Review;
import no.fnsp.page.TreatmentKind;
import no.fnsp.sharing.Blended;

/** A treatment page in the words of schema.org, for search engines. */
final class TreatmentSchema {

    private TreatmentSchema() {}

    /** What the page is about. @param synonyms as the page has them @param codes by code system */
    record About(TreatmentKind kind, List<String> synonyms, Map<String, List<String>> codes) {}

    static Map<String, Object> of(Visit visit, About about, Blended blended, Review review, String lead) {
        var page = new LinkedHashMap<String, Object>();
        page.put("name", blended.title().words());
        page.put("description", lead);
        page.put("inLanguage", blended.leadLanguage().code());
        page.put("url", Outside.canonical(visit.site().host(), visit.to(visit.path())));
        page.put("audience", Map.of("@type", "Patient"));
        page.put("about", about(about, blended.title().words()));
        reviewed(page, review);
        if (review.edited() != null) {
            page.put("dateModified", review.edited().toString());
        }
        page.put("publisher", SiteSchema.organisation(visit));
        return Frames.schema("MedicalWebPage", page);
    }

    private static Map<String, Object> about(About about, String title) {
        var told = new LinkedHashMap<String, Object>();
        told.put("@type", type(about.kind()));
        told.put("name", title);
        if (!about.synonyms().isEmpty()) {
            told.put("alternateName", about.synonyms());
        }
        List<Map<String, Object>> codes = codes(about.codes());
        if (!codes.isEmpty()) {
            told.put("code", codes);
        }
        return told;
    }

    private static List<Map<String, Object>> codes(Map<String, List<String>> codes) {
        return codes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(system -> system.getValue().stream().map(code -> code(system.getKey(), code)))
                .toList();
    }

    private static Map<String, Object> code(String system, String code) {
        var told = new LinkedHashMap<String, Object>();
        told.put("@type", "MedicalCode");
        told.put("codeValue", code);
        told.put("codingSystem", system.toUpperCase(Locale.ROOT));
        return told;
    }

    /** Only where somebody has vouched for these words; who it was is told by profession, as on the page. */
    private static void reviewed(Map<String, Object> page, Review review) {
        if (review.reviewed() == null) {
            return;
        }
        page.put("lastReviewed", review.reviewed().toString());
        if (review.profession() != null) {
            page.put("reviewedBy", Map.of("@type", "Person", "jobTitle", review.profession()));
        }
    }

    private static String type(TreatmentKind kind) {
        return switch (kind) {
            case DIAGNOSIS -> "MedicalCondition";
            case EXAMINATION -> "MedicalTest";
            case TREATMENT -> "MedicalProcedure";
            case PROGRAMME -> "MedicalTherapy";
            case SUPPORT_ARTICLE -> "MedicalEntity";
        };
    }
}
