package no.fnsp.editor.checks;

import java.util.List;
import java.util.Map;

/** The same as the page, for the script that shows the count beside the form. */
final class HintsData {

    private HintsData() {}

    static Map<String, Object> of(HintsPart part) {
        return Map.of(
                "blocks", part.blocks(),
                "warns", part.warns(),
                "hints", part.hints(),
                "waived", part.waived(),
                "summary", part.summary(),
                "fields", part.groups().stream().map(HintsData::of).toList());
    }

    private static Map<String, Object> of(HintsPart.Group group) {
        List<Map<String, String>> lines =
                group.lines().stream().map(HintsData::of).toList();
        return Map.of("field", group.field(), "heading", group.heading(), "lines", lines);
    }

    private static Map<String, String> of(Line line) {
        return Map.of(
                "kind", line.kind().key(),
                "message", line.message(),
                "help", line.help(),
                "excerpt", line.excerpt());
    }
}
