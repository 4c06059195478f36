package no.fnsp.composing;

import java.util.LinkedHashMap;
import java.util.Map;
import no.fnsp.page.Review;
import no.fnsp.page.TreatmentKind;
import no.fnsp.sharing.Blended;

/** A treatment page in the words of schema.org, for search engines. */
final class TreatmentSchema {

    private TreatmentSchema() {}

    static Map<String, Object> of(
            Visit visit, TreatmentKind kind, Blended blended, Review review, String lead) {
        var about = new LinkedHashMap<String, Object>();
        about.put("@type", type(kind));
        about.put("name", blended.title().words());
        var page = new LinkedHashMap<String, Object>();
        page.put("name", blended.title().words());
        page.put("description", lead);
        page.put("inLanguage", blended.leadLanguage().code());
        page.put("url", Outside.canonical(visit.site().host(), visit.to(visit.path())));
        page.put("audience", Map.of("@type", "Patient"));
        page.put("about", about);
        if (review.reviewed() != null) {
            page.put("lastReviewed", review.reviewed().toString());
        }
        page.put(
                "publisher",
                Map.of(
                        "@type",
                        "MedicalOrganization",
                        "name",
                        visit.site().settings().name()));
        return Frames.schema("MedicalWebPage", page);
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
