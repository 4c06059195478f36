package no.fnsp.editor.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.PublishedNumbers;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.desk.Sheet;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.html.Messages;
import no.fnsp.journal.Deed;
import no.fnsp.journal.Deeds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was done to a text, by whom and when: on a page, or as a file. For everybody who may read the text. */
@Controller
class TrailController {

    private static final int LISTED = 500;
    private static final int IN_FILE = 100_000;

    private final Finding finding;
    private final Deeds deeds;
    private final PublishedNumbers numbers;

    TrailController(Finding finding, Deeds deeds, PublishedNumbers numbers) {
        this.finding = finding;
        this.deeds = deeds;
        this.numbers = numbers;
    }

    @GetMapping("/desk/sites/{site}/documents/{document}/trail")
    Reply trail(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        return finding.document(desk, site, document)
                .map(piece -> Reply.page(page(piece)))
                .orElseGet(Reply::missing);
    }

    private TrailPage page(Piece piece) {
        Messages words = piece.here().desk().words();
        DeskFrame frame = piece.here().frame(words.get("trail.title", piece.title()), piece.link());
        List<Deed> done = of(piece, LISTED + 1);
        List<Deed> listed = done.stream().limit(LISTED).toList();
        return new TrailPage(
                frame, piece, ToldDeeds.of(listed, numbers, words).steps(listed, frame), done.size() > LISTED);
    }

    @GetMapping("/desk/sites/{site}/documents/{document}/trail.csv")
    Reply file(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        Optional<Piece> piece = finding.document(desk, site, document);
        return piece.map(found -> file(of(found, IN_FILE), desk.words()).as(name(found)))
                .orElseGet(Reply::missing);
    }

    private Sheet file(List<Deed> done, Messages words) {
        return TrailFile.of(done, ToldDeeds.of(done, numbers, words), words);
    }

    /** {@code sporing-nyheter-ny-poliklinikk}: an address has nothing in it that a file's name may not have. */
    private static String name(Piece piece) {
        String path = piece.path().equals("/") ? "" : piece.path().replaceAll("[^a-z0-9]+", "-");
        return piece.here().desk().words().get("trail.file") + path;
    }

    private List<Deed> of(Piece piece, int most) {
        return deeds.of(piece.document().id(), piece.here().site().id(), most);
    }
}
