package no.fnsp.editor.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.process.Definition;
import no.fnsp.process.Step;

/** The steps of one kind of change as fields of a form, and read out of it: per step its place, who is asked, days, whether it may be skipped. */
final class StepsForm {

    private StepsForm() {}

    /** @param change the key of the kind of change */
    static List<Step> steps(String change, Map<String, String> fields) {
        record Placed(int place, Step step) {}
        var all = new ArrayList<Placed>();
        for (Step.Kind kind : Step.Kind.values()) {
            String name = name(change, kind);
            int place = number(fields.getOrDefault(name + "place", ""));
            if (place > 0) {
                all.add(new Placed(place, step(kind, name, fields)));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::step)
                .toList();
    }

    private static Step step(Step.Kind kind, String name, Map<String, String> fields) {
        return new Step(
                kind,
                Step.Asked.find(fields.getOrDefault(name + "asked", "")).orElse(Step.Asked.HOSPITALS),
                number(fields.getOrDefault(name + "days", "")),
                fields.containsKey(name + "skippable"));
    }

    private static String name(String change, Step.Kind kind) {
        return change + "-" + kind.key() + "-";
    }

    /** 0 for what is no number. */
    private static int number(String written) {
        return written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
    }

    /** @param written what was sent and refused; empty for what is defined */
    static StepsPage.Field field(Definition now, Step.Kind kind, Map<String, String> written) {
        List<String> choices = Arrays.stream(Step.Asked.values())
                .filter(one -> one.fits(kind))
                .map(Step.Asked::key)
                .toList();
        return written.isEmpty() ? defined(now, kind, choices) : kept(now, kind, written, choices);
    }

    private static StepsPage.Field defined(Definition now, Step.Kind kind, List<String> choices) {
        Optional<Step> step = now.step(kind);
        return new StepsPage.Field(
                kind,
                step.map(one -> String.valueOf(now.steps().indexOf(one) + 1)).orElse(""),
                step.map(one -> one.asked().key()).orElse(choices.getFirst()),
                step.map(one -> String.valueOf(one.days())).orElse("14"),
                step.map(Step::skippable).orElse(false),
                choices);
    }

    private static StepsPage.Field kept(
            Definition now, Step.Kind kind, Map<String, String> written, List<String> choices) {
        String name = name(now.change().key(), kind);
        return new StepsPage.Field(
                kind,
                written.getOrDefault(name + "place", ""),
                written.getOrDefault(name + "asked", choices.getFirst()),
                written.getOrDefault(name + "days", ""),
                written.containsKey(name + "skippable"),
                choices);
    }
}
