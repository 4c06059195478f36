package no.fnsp.importer.written;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.fnsp.importer.source.Line;
import no.fnsp.importer.source.Source;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Markup;

/** Reads the rows of one table; the first is a header when the line under it is {@code |---|---|}. */
final class ReadTable {

    private static final Pattern RULE = Pattern.compile("[|:\\s-]+");

    private ReadTable() {}

    static List<Block> read(Source source, List<Line> lines) {
        var rows = new ArrayList<Block>();
        boolean header = lines.size() > 1 && isRule(lines.get(1));
        int columns = cells(lines.getFirst()).size();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!isWhole(line)) {
                source.refuse(line.number(), "a table row begins and ends with |, with words between");
            } else if (cells(line).size() != columns) {
                source.refuse(line.number(), "this row has " + cells(line).size() + " cells, the first row " + columns);
            } else if (!isRule(line)) {
                rows.add(new Block.TableRow(BlockId.fresh(), header && i == 0, markup(source, line)));
            } else if (i != 1) {
                source.refuse(line.number(), "a line |---| stands only under the first row of a table");
            }
        }
        return rows;
    }

    private static boolean isRule(Line line) {
        return line.words().contains("---") && RULE.matcher(line.words()).matches();
    }

    private static boolean isWhole(Line line) {
        String words = line.words().stripTrailing();
        return words.length() > 2
                && words.endsWith("|")
                && !words.replace("|", "").isBlank();
    }

    private static List<Markup> markup(Source source, Line line) {
        return cells(line).stream()
                .map(cell -> Inline.read(source, List.of(line.saying(cell))))
                .toList();
    }

    private static List<String> cells(Line line) {
        String words = line.words().stripTrailing();
        String inner =
                words.length() > 1 && words.endsWith("|") ? words.substring(1, words.length() - 1) : words.substring(1);
        return List.of(inner.split("\\|", -1));
    }
}
