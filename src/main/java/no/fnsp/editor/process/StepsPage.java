package no.fnsp.editor.process;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Messages;
import no.fnsp.process.Definition;
import no.fnsp.process.Step;
import org.jspecify.annotations.Nullable;

/**
 * Which steps each kind of change goes through, and since when. Never changes.
 *
 * @param trouble why something was not saved; null when nothing was tried
 */
record StepsPage(
        DeskFrame frame,
        String to,
        List<Part> parts,
        @Nullable Trouble trouble) implements DeskPage {

    StepsPage {
        parts = List.copyOf(parts);
    }

    /** @param change the kind of change whose steps were not saved @param key of the message */
    record Trouble(String change, String key) {}

    /**
     * One kind of change.
     *
     * @param fields as they stand in the form
     * @param past what held before, the newest first, in words
     */
    record Part(Definition now, List<Field> fields, String since, List<Past> past, boolean fixed) {
        Part {
            fields = List.copyOf(fields);
            past = List.copyOf(past);
        }

        String key() {
            return now.change().key();
        }
    }

    record Past(String when, List<String> steps) {
        Past {
            steps = List.copyOf(steps);
        }
    }

    /** A step that there may be. @param place where among the steps; empty when it is none of them */
    record Field(Step.Kind kind, String place, String asked, String days, boolean skippable, List<String> choices) {
        Field {
            choices = List.copyOf(choices);
        }

        /** In a few words, where it is folded: what it is now, or that it is none of the steps. */
        String told(Messages words) {
            if (place.isEmpty()) {
                return words.get("process.steps.place.none");
            }
            String who = words.get("process.asked." + asked);
            return days.isEmpty()
                    ? words.get("process.steps.short", place, who)
                    : words.get("process.steps.short.days", place, who, days);
        }

        String name(String change, String part) {
            return change + "-" + kind.key() + "-" + part;
        }
    }

    boolean isAbout(Part part) {
        return trouble != null && trouble.change().equals(part.key());
    }
}
