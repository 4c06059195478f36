package no.fnsp.content;

import java.util.List;

/**
 * The fields of medicine a text may concern, to find who in a hospital it is for. Kept as keys; what they are called is said by
 * {@code speciality.<key>} at the desk. After the Norwegian regulation of specialists (<em>spesialistforskriften</em>), with the
 * professions that treat patients without being doctors.
 */
public final class Specialities {

    public static final List<String> ALL = List.of(
            "anaesthesiology",
            "breast-and-endocrine-surgery",
            "cardiology",
            "child-and-adolescent-psychiatry",
            "clinical-neurophysiology",
            "clinical-pharmacology",
            "dental-health",
            "dermatology",
            "ear-nose-throat",
            "emergency-medicine",
            "endocrinology",
            "gastroenterology",
            "gastrointestinal-surgery",
            "general-surgery",
            "geriatrics",
            "gynaecology-and-obstetrics",
            "habilitation",
            "haematology",
            "infectious-diseases",
            "internal-medicine",
            "maxillofacial-surgery",
            "medical-biochemistry",
            "medical-genetics",
            "microbiology",
            "nephrology",
            "neurology",
            "neurosurgery",
            "nuclear-medicine",
            "nutrition",
            "oncology",
            "ophthalmology",
            "orthopaedics",
            "paediatrics",
            "paediatric-surgery",
            "palliative-care",
            "pathology",
            "physiotherapy",
            "plastic-surgery",
            "psychiatry",
            "psychology",
            "pulmonology",
            "radiology",
            "rehabilitation",
            "rheumatology",
            "substance-use-and-addiction",
            "thoracic-surgery",
            "urology",
            "vascular-surgery");

    private Specialities() {}

    public static boolean has(String key) {
        return ALL.contains(key);
    }
}
