package no.fnsp.gate.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Markup;
import org.springframework.stereotype.Component;

/** A table says what stands in its columns, so that whoever hears it cell by cell knows where they are. */
@Component
class TableHeaders implements GateCheck {

    private static final Check NONE = Check.blocking("table-header");
    private static final Check EMPTY = Check.blocking("table-header-empty");

    @Override
    public Stream<Remark> of(Candidate candidate) {
        return candidate.body().chapters().stream().flatMap(chapter -> of(chapter).stream());
    }

    private static List<Remark> of(Chapter chapter) {
        var remarks = new ArrayList<Remark>();
        boolean inTable = false;
        for (Block block : chapter.blocks()) {
            if (block instanceof Block.TableRow row && !inTable && !row.header()) {
                remarks.add(Remark.of(NONE, Where.in(chapter, row)));
            }
            if (block instanceof Block.TableRow row && row.header() && isEmpty(row)) {
                remarks.add(Remark.of(EMPTY, Where.in(chapter, row)));
            }
            inTable = block instanceof Block.TableRow;
        }
        return remarks;
    }

    /** The corner may be empty: it stands over the names of the rows. */
    private static boolean isEmpty(Block.TableRow head) {
        return head.cells().stream().skip(head.cells().size() > 1 ? 1 : 0).anyMatch(TableHeaders::saysNothing);
    }

    private static boolean saysNothing(Markup cell) {
        return cell.text().isBlank();
    }
}
