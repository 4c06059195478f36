package no.fnsp.fhir;

import java.util.Optional;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Names and numbers, as resources hold them. */
final class Naming {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private Naming() {}

    /** The words in one language, with the others as translations of it. */
    static StringType spoken(Words words, Language wanted) {
        return spoken(new StringType(), words, wanted);
    }

    static <P extends PrimitiveType<String>> P spoken(P element, Words words, Language wanted) {
        Optional<Words.Spoken> main = words.in(wanted);
        main.ifPresent(one -> element.setValueAsString(one.words()));
        words.byLanguage().forEach((language, other) -> {
            if (main.filter(one -> one.language() == language).isEmpty()) {
                Extension translation = element.addExtension().setUrl(TRANSLATION);
                translation.addExtension("lang", new CodeType(language.code()));
                translation.addExtension("content", new StringType(other));
            }
        });
        return element;
    }

    static Identifier enh(String number) {
        return new Identifier().setSystem(Fhir.ENH).setValue(number);
    }

    static Identifier address(String address) {
        return new Identifier().setSystem(Fhir.ADDRESS).setValue(address);
    }

    /** @param number of the register of legal entities, where it has one: then whoever knows only that finds it */
    static Reference organization(String id, @Nullable String number, String name) {
        Reference reference = new Reference("Organization/" + id);
        if (!name.isEmpty()) {
            reference.setDisplay(name);
        }
        if (number != null) {
            reference.setIdentifier(enh(number));
        }
        return reference;
    }

    static CodeableConcept coded(String system, String code, String text) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(system).setCode(code);
        return text.isEmpty() ? concept : concept.setText(text);
    }
}
