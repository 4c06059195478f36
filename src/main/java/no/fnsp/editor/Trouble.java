package no.fnsp.editor;

import java.util.List;
import no.fnsp.html.Messages;

/**
 * Why something written was not saved. Never changes; what was written stands in the form.
 *
 * @param key of its messages
 * @param disputes where two have written in the same place
 */
public record Trouble(String key, List<Dispute> disputes) {

    public Trouble {
        disputes = List.copyOf(disputes);
    }

    public static Trouble of(String key) {
        return new Trouble(key, List.of());
    }

    public String title(Messages words) {
        return words.get(key + ".title");
    }

    public String help(Messages words) {
        return words.get(key + ".help");
    }

    /**
     * One place as it was, as the writer has it, and as another has saved it; empty words where it is not.
     *
     * @param field the element of the form where it is written; empty where there is no form, or none for it
     */
    public record Dispute(String where, String field, String base, String mine, String theirs) {}
}
