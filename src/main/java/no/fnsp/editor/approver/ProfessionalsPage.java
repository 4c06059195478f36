package no.fnsp.editor.approver;

import java.util.List;
import java.util.Map;
import no.fnsp.approver.Professional;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The professionals that a site knows, and the form for one. Never changes.
 *
 * @param action where the form is sent
 * @param gone those who were taken out, and can be erased
 * @param edited whom the form is about; null for somebody new
 * @param form what was written, by field
 * @param wrong the keys of what is wrong, by field
 * @param trouble the key of why something was not done; null for nothing
 * @param nodes the organisations to choose from
 */
public record ProfessionalsPage(
        DeskFrame frame,
        String base,
        List<Known> known,
        List<Professional> gone,
        String action,
        @Nullable Known edited,
        Map<String, String> form,
        Map<String, String> wrong,
        @Nullable String trouble,
        List<Choice> nodes)
        implements DeskPage {

    public ProfessionalsPage {
        known = List.copyOf(known);
        gone = List.copyOf(gone);
        form = Map.copyOf(form);
        wrong = Map.copyOf(wrong);
        nodes = List.copyOf(nodes);
    }

    /**
     * Somebody in the register.
     *
     * @param confirmed who has confirmed what stands there, in words; empty for nobody
     * @param mayConfirm whether the reader can
     */
    public record Known(Professional one, List<String> confirmed, boolean mayConfirm) {
        public Known {
            confirmed = List.copyOf(confirmed);
        }
    }

    boolean editing() {
        return edited != null;
    }

    /** One thing to choose. */
    public record Choice(String value, String label) {}

    /** One field of text. @param help the key of what is said under its label */
    record Field(String name, String label, String help, String type, String autocomplete, boolean required) {}

    List<Field> fields() {
        return List.of(
                field("name", "text", true),
                field("profession", "text", true),
                field("hpr", "text", false),
                field("email", "email", true),
                field("mobile", "tel", false));
    }

    private static Field field(String name, String type, boolean required) {
        return new Field(name, "professional." + name, "professional." + name + ".help", type, "off", required);
    }

    String value(String field) {
        return form.getOrDefault(field, "");
    }

    List<Language> languages() {
        return List.of(Language.NB, Language.NN, Language.EN);
    }

    String organisation(Professional one) {
        return nodes.stream()
                .filter(node ->
                        one.node() != null && node.value().equals(one.node().toString()))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
