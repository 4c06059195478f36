package no.fnsp.editor.reach;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a national draft reaches, seen before it is published. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}/reach")
class ReachController {

    private final Finding finding;
    private final Drafts drafts;
    private final ReachTables tables;

    ReachController(Finding finding, Drafts drafts, ReachTables tables) {
        this.finding = finding;
        this.drafts = drafts;
        this.tables = tables;
    }

    /** From the form of the publication, whose other fields need not stand in an address. */
    @PostMapping
    Reply choose(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam(defaultValue = "professional") String change) {
        return found(desk, site, document, language, lane)
                .map(one -> Reply.onward(one.piece()
                        .to(
                                one.draft().language(),
                                "/reach?lane=" + one.draft().lane().key() + "&change="
                                        + chosen(change).key())))
                .orElseGet(Reply::missing);
    }

    @GetMapping
    Reply page(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam(defaultValue = "professional") String change) {
        return found(desk, site, document, language, lane)
                .map(one -> Reply.page(page(one.piece(), one.draft(), chosen(change))))
                .orElseGet(Reply::missing);
    }

    private ReachPage page(Piece piece, Draft draft, ChangeClass change) {
        String title = piece.here().desk().words().get("reach.title", piece.title());
        return new ReachPage(
                piece.here().frame(title, piece.link()), piece, draft, classes(piece), tables.of(piece, draft, change));
    }

    private static List<ChangeClass> classes(Piece piece) {
        return Stream.of(ChangeClass.EDITORIAL, ChangeClass.PROFESSIONAL, ChangeClass.CRITICAL)
                .filter(one -> one != ChangeClass.CRITICAL || piece.may(Right.NATIONAL))
                .toList();
    }

    private static ChangeClass chosen(String change) {
        return ChangeClass.find(change).filter(one -> one != ChangeClass.NEW).orElse(ChangeClass.PROFESSIONAL);
    }

    private record Found(Piece piece, Draft draft) {}

    private Optional<Found> found(Desk desk, String site, UUID document, String language, String lane) {
        return finding.document(desk, site, document)
                .filter(piece -> piece.here().site().isNationalBase()
                        && piece.document().kind().isPatientInformation())
                .flatMap(piece -> Language.find(language)
                        .flatMap(spoken -> drafts.find(document, spoken, lane(lane)))
                        .map(draft -> new Found(piece, draft)));
    }

    private static Draft.Lane lane(String key) {
        return key.equals(Draft.Lane.URGENT.key()) ? Draft.Lane.URGENT : Draft.Lane.ORDINARY;
    }
}
