package no.fnsp.editor.changes;

import java.util.List;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Here;
import no.fnsp.ordering.Matter;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One national text as a site has it, and what its nodes change in it. Never changes.
 *
 * @param info what local supplements the text expects
 * @param requests what hospitals want changed in it nationally, the newest first
 * @param nodes whose changes can be written: the organisation itself first, then by name
 */
public record TextPage(
        DeskFrame frame,
        Here here,
        Adopted.AdoptedText text,
        String info,
        List<Language> languages,
        List<ChangingNode> nodes,
        List<Matter> requests,
        boolean editable)
        implements DeskPage {

    public TextPage {
        languages = List.copyOf(languages);
        nodes = List.copyOf(nodes);
        requests = List.copyOf(requests);
    }

    /** Shown one by one: the organisation, and each node that changes something. */
    List<ChangingNode> changing() {
        return nodes.stream()
                .filter(node -> node.document() != null || node.equals(nodes.getFirst()))
                .toList();
    }

    /** Places and departments that could change something, and do not. */
    List<ChangingNode> others() {
        return nodes.stream().filter(node -> !changing().contains(node)).toList();
    }

    /**
     * A node that changes the text, or could.
     *
     * @param document its changes; null when there are none
     * @param written the languages that it has written something in
     */
    public record ChangingNode(
            UUID node, String name, @Nullable UUID document, List<Language> written) {}
}
