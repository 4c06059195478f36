package no.fnsp.editor.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import no.fnsp.content.Presences;
import no.fnsp.content.Present;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who else has a text open, for the script of its form, which asks every few seconds. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}/presence")
class PresenceController {

    private final Finding finding;
    private final Presences presences;
    private final Accounts accounts;

    PresenceController(Finding finding, Presences presences, Accounts accounts) {
        this.finding = finding;
        this.presences = presences;
        this.accounts = accounts;
    }

    /** Answers {@code {"others": [{"name": "Kari Nordmann"}]}}, the last heard of first. */
    @PostMapping("")
    Reply here(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable String language) {
        return reply(
                desk,
                site,
                document,
                language,
                (piece, spoken) -> presences.seen(piece.permit(), piece.document(), spoken, null));
    }

    @PostMapping("/left")
    Reply left(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable String language) {
        return reply(
                desk,
                site,
                document,
                language,
                (piece, spoken) -> presences.left(piece.permit(), piece.document(), spoken));
    }

    private Reply reply(Desk desk, String site, UUID document, String language, BiConsumer<Piece, Language> saying) {
        Optional<Piece> piece = finding.document(desk, site, document);
        Optional<Language> spoken = Language.find(language);
        if (piece.isEmpty() || spoken.isEmpty()) {
            return Reply.missing();
        }
        saying.accept(piece.get(), spoken.get());
        return Reply.data(Map.of(
                "others",
                names(presences.others(document, spoken.get(), desk.editor().id()))));
    }

    private List<Map<String, String>> names(List<Present> others) {
        return others.stream()
                .flatMap(other -> accounts.find(other.account()).map(Account::name).stream())
                .map(name -> Map.of("name", name))
                .toList();
    }
}
