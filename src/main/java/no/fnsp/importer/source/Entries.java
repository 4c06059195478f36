package no.fnsp.importer.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The entries of one YAML mapping with their lines, and which of them somebody has asked for. */
final class Entries {

    private final Source source;
    private final int first;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    /** No entries. */
    Entries(Source source, int line) {
        this.source = source;
        this.first = line;
        this.line = line;
    }

    /** @param first the number in the file of the first line of the YAML */
    Entries(Source source, MappingNode mapping, int first) {
        this.source = source;
        this.first = first;
        this.line = lineOf(mapping);
        mapping.getValue().forEach(entry -> enter(entry.getKeyNode(), entry.getValueNode()));
    }

    private void enter(Node key, Node value) {
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.putIfAbsent(name, value) == null) {
            lines.put(name, lineOf(key));
        } else {
            source.refuse(lineOf(key), Refusal.quoted(name) + " is written twice");
        }
    }

    Entries inside(MappingNode mapping) {
        return new Entries(source, mapping, first);
    }

    Set<String> keys() {
        return values.keySet();
    }

    int line() {
        return line;
    }

    /** The line of an entry, or of the mapping when there is none. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** What is written for a key; null when there is no such key or nothing after it. */
    @Nullable
    Node value(String key) {
        asked.add(key);
        Node node = values.get(key);
        return node == null || isNothing(node) ? null : node;
    }

    /** Whether there are words, a list or a mapping with something in it. */
    boolean isWritten(String key) {
        return switch (value(key)) {
            case null -> false;
            case ScalarNode scalar -> !scalar.getValue().isBlank();
            case MappingNode mapping -> !mapping.getValue().isEmpty();
            default -> true;
        };
    }

    /** The items of a list; none when it is refused. */
    List<Node> items(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case SequenceNode sequence -> sequence.getValue();
            default -> {
                refuse(key, Refusal.quoted(key) + " must be a list, as [a, b]");
                yield List.of();
            }
        };
    }

    static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    void refuse(String key, String reason) {
        source.refuse(line(key), reason);
    }

    void refuse(Node node, String reason) {
        source.refuse(lineOf(node), reason);
    }

    void refuseUnasked() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                refuse(key, Refusal.quoted(key) + " is not known here; known are " + String.join(", ", asked));
            }
        }
    }

    private int lineOf(Node node) {
        return first + node.getStartMark().getLine();
    }
}
