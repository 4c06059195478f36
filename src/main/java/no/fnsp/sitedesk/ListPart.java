package no.fnsp.sitedesk;

import java.util.List;
import no.fnsp.html.Messages;
import no.fnsp.text.Language;

/**
 * An ordered list of links in a form, as it is shown. Never changes.
 *
 * @param levels whether one may stand under another
 * @param outside whether they all lead to other sites
 * @param dead the fields of links that lead readers nowhere just now
 */
record ListPart(
        Messages words,
        Form form,
        String group,
        Rows rows,
        List<Language> languages,
        boolean levels,
        boolean outside,
        List<String> dead) {

    String field(int index, String name) {
        return Rows.field(group, index, name);
    }

    /** What a link is called in the names of its buttons. */
    String name(int index) {
        Rows.Row row = rows.rows().get(index);
        String label = row.label(languages.getFirst());
        return label.isEmpty() ? words.get("sitedesk.row", index + 1) : label;
    }

    boolean isDead(int index) {
        return dead.contains(field(index, "to"));
    }

    String act(String step, int index) {
        return step + ":" + group + ":" + index;
    }

    boolean isFirst(int index) {
        return index == 0;
    }

    boolean isLast(int index) {
        return index == rows.rows().size() - 1;
    }
}
