package no.fnsp.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.text.Block;
import no.fnsp.text.Markup;
import org.jsoup.nodes.Element;

/** The rows of a table; a cell that spans several is said once, and the others are empty. Changes while it is read. */
final class Grid {

    private static final int WIDEST = 50;

    private final Tags tags;
    private final Gathered gathered;

    /** For each column how many more rows a cell from above reaches into. */
    private final Map<Integer, Integer> reaching = new HashMap<>();

    private Grid(Tags tags, Gathered gathered) {
        this.tags = tags;
        this.gathered = gathered;
    }

    /** Whether the table only puts things beside each other. */
    static boolean isLayout(Element table) {
        return table.attr("role").matches("presentation|none")
                || table.select("table").size() > 1;
    }

    static void read(Element table, Tags tags, Gathered gathered) {
        var grid = new Grid(tags, gathered);
        boolean first = true;
        for (Element row : table.select("tr")) {
            List<Markup> cells = grid.cells(row);
            if (!cells.isEmpty()) {
                gathered.add(new Block.TableRow(gathered.id(row), first && isHeader(row), cells));
                first = false;
            }
        }
    }

    /** Only the first row heads a table. */
    private static boolean isHeader(Element row) {
        return row.select("> td").isEmpty()
                || row.parent() != null && row.parent().normalName().equals("thead");
    }

    private List<Markup> cells(Element row) {
        var cells = new ArrayList<Markup>();
        for (Element cell : row.select("> td, > th")) {
            reached(cells);
            int down = span(cell, "rowspan");
            Markup words = Lines.of(cell, tags);
            for (int across = span(cell, "colspan"); across > 0 && cells.size() < WIDEST; across--) {
                reaching.put(cells.size(), down - 1);
                cells.add(words);
                words = Markup.EMPTY;
            }
            if (!words.isEmpty()) {
                cells.set(WIDEST - 1, Markup.clean(cells.get(WIDEST - 1) + " " + words));
            }
        }
        reached(cells);
        return cells;
    }

    /** Fills in where cells from above reach down. */
    private void reached(List<Markup> cells) {
        for (int left = reaching.getOrDefault(cells.size(), 0);
                left > 0;
                left = reaching.getOrDefault(cells.size(), 0)) {
            reaching.put(cells.size(), left - 1);
            cells.add(Markup.EMPTY);
        }
    }

    private static int span(Element cell, String name) {
        String said = cell.attr(name).strip();
        return said.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(said), WIDEST) : 1;
    }
}
