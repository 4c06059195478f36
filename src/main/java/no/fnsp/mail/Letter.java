package no.fnsp.mail;

import java.util.List;
import no.fnsp.html.Template;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one person is written. Nothing in it tells whether or when it was read. Never changes.
 *
 * @param to the address
 * @param items short lines of a list; may be empty
 * @param act what can be done; null when nothing can
 * @param foot why it was sent, and how to get fewer
 * @param fewer the address where its reader chooses how to be told; null for who has no such choice
 */
public record Letter(
        String to,
        Language language,
        String subject,
        List<String> paragraphs,
        List<String> items,
        @Nullable Act act,
        String foot,
        @Nullable String fewer)
        implements Template {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
        subject = subject.replaceAll("\\s+", " ").strip();
    }

    /** @param address whole, with its scheme */
    public record Act(String label, String address) {}

    /** The same words for whoever reads mail as plain text. */
    String plain() {
        var text = new StringBuilder();
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        items.forEach(item -> text.append("- ").append(item).append('\n'));
        if (!items.isEmpty()) {
            text.append('\n');
        }
        if (act != null) {
            text.append(act.label()).append(":\n").append(act.address()).append("\n\n");
        }
        return text.append("-- \n").append(foot).append('\n').toString();
    }
}
