package no.fnsp.manuscript;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Which elements of a page stand on lines of their own. Does not change once made. */
final class Tags {

    private static final Set<String> BLOCKS = Set.of("""
            address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
            footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary
            table tbody td tfoot th thead tr ul""".split("\\s+"));

    /** Inline elements that hold blocks, as a link around a card. */
    private final Set<Node> holding = Collections.newSetFromMap(new IdentityHashMap<>());

    Tags(Element body) {
        for (Element element : body.getAllElements()) {
            if (BLOCKS.contains(element.normalName())) {
                hold(element.parent());
            }
        }
    }

    private void hold(@Nullable Element parent) {
        for (Element up = parent; up != null && holding.add(up); up = up.parent()) {}
    }

    boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    boolean holdsBlocks(Node node) {
        return holding.contains(node);
    }
}
