package no.fnsp.editor.about;

import java.util.Comparator;
import java.util.List;
import no.fnsp.content.Specialities;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;

/**
 * Who answers for a text. Never changes.
 *
 * @param editable whether this person may say it
 * @param trusts the organisations that can answer for it
 * @param people the colleagues who match what is looked for, and those who are chosen
 * @param wrong the keys of what is wrong with the form
 * @param past what was said before, the latest first
 */
record AboutPage(
        DeskFrame frame,
        Piece piece,
        AboutForm form,
        boolean editable,
        List<Choice> trusts,
        List<Choice> people,
        List<String> wrong,
        List<Past> past)
        implements DeskPage {

    AboutPage {
        trusts = List.copyOf(trusts);
        people = List.copyOf(people);
        wrong = List.copyOf(wrong);
        past = List.copyOf(past);
    }

    record Choice(String id, String name) {}

    /** @param when from when on it was said @param changed the keys of what was said anew */
    record Past(String when, List<String> changed) {}

    /** By what they are called. */
    List<Choice> specialities() {
        return Specialities.ALL.stream()
                .map(key -> new Choice(key, frame.words().get("speciality." + key)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    boolean has(Choice speciality) {
        return form.specialities().contains(speciality.id());
    }

    /** What somebody who may only read is shown. */
    String named(List<Choice> choices, String id) {
        return choices.stream()
                .filter(one -> one.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse(frame.words().get("about.nobody"));
    }
}
