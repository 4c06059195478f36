package no.fnsp.importer.source;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** YAML as a tree that knows its lines. Plain data only: one document, no tags, no anchors, nothing nested without end. */
final class ReadYaml {

    private static final int DEEPEST = 45;

    private final Source source;
    private final int first;
    private final String yaml;

    private ReadYaml(Source source, List<Line> lines) {
        this.source = source;
        this.first = lines.isEmpty() ? 1 : lines.getFirst().number();
        this.yaml = lines.stream().map(Line::words).collect(Collectors.joining("\n"));
    }

    /** Empty when it is refused; a mapping without entries when nothing is written. */
    static Optional<Fields> fields(Source source, List<Line> lines) {
        return new ReadYaml(source, lines).fields();
    }

    private Optional<Fields> fields() {
        try {
            if (!isPlain()) {
                return Optional.empty();
            }
            @Nullable Node node = new Yaml(options()).compose(new StringReader(yaml));
            if (node == null) {
                return Optional.of(new Fields(new Entries(source, first)));
            }
            if (node instanceof MappingNode mapping) {
                return Optional.of(new Fields(new Entries(source, mapping, first)));
            }
            source.refuse(line(node.getStartMark()), "here must stand lines of `key: value`");
        } catch (MarkedYAMLException problem) {
            source.refuse(line(problem.getProblemMark()), "this is not YAML: " + problem.getProblem());
        } catch (YAMLException problem) {
            source.refuse(first, "this is not YAML: " + problem.getMessage());
        }
        return Optional.empty();
    }

    /** Looks at the events before anything is built of them, so that nothing can grow behind an alias. */
    private boolean isPlain() {
        int depth = 0;
        for (Event event : new Yaml(options()).parse(new StringReader(yaml))) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                return refused(event, "this is nested too deep");
            }
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                return refused(
                        event, "anchors and aliases (& and *) are not used here; put the words in quotation marks");
            }
            if (isTagged(event)) {
                return refused(event, "tags (!) are not used here; put the words in quotation marks");
            }
            if (event instanceof ScalarEvent scalar
                    && !scalar.getValue().lines().allMatch(Source::isVisible)) {
                return refused(event, "there is an invisible control character here; remove it");
            }
        }
        return true;
    }

    private static boolean isTagged(Event event) {
        return (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent start && start.getTag() != null);
    }

    private boolean refused(Event event, String reason) {
        source.refuse(line(event.getStartMark()), reason);
        return false;
    }

    private int line(@Nullable Mark mark) {
        return mark == null ? first : first + mark.getLine();
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST + 1);
        return options;
    }
}
