package no.fnsp.editor.comments;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.discussion.Comments;
import no.fnsp.discussion.Resolutions;
import no.fnsp.discussion.Said;
import no.fnsp.discussion.Written;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.html.Messages;
import no.fnsp.identity.Spot;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading what has been said of a text, and saying something. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}/comments")
class CommentsController {

    private final Finding finding;
    private final Comments comments;
    private final Resolutions resolutions;
    private final Discussed discussed;

    CommentsController(Finding finding, Comments comments, Resolutions resolutions, Discussed discussed) {
        this.finding = finding;
        this.comments = comments;
        this.resolutions = resolutions;
        this.discussed = discussed;
    }

    /** A text in a language, found through the person at the desk. */
    private record Spoken(Piece piece, Language language) {

        Spot spot() {
            return piece.here().spot(piece.path());
        }

        Reply onward(String done) {
            return Reply.onward(piece.to(language, "/comments"), done);
        }
    }

    private Optional<Spoken> found(Desk desk, String site, UUID document, String language) {
        return Language.find(language)
                .flatMap(spoken -> finding.document(desk, site, document).map(piece -> new Spoken(piece, spoken)));
    }

    /** Whoever only reads is told that nothing is there to write to. */
    private Optional<Spoken> writable(Desk desk, String site, UUID document, String language) {
        return found(desk, site, document, language).filter(text -> Discussed.mayWrite(text.piece()));
    }

    @GetMapping("")
    Reply comments(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable String language) {
        return found(desk, site, document, language)
                .map(text -> Reply.page(discussed.page(text.piece(), text.language(), null)))
                .orElseGet(Reply::missing);
    }

    @PostMapping("")
    Reply begin(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String chapter,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String mention) {
        return writable(desk, site, document, language)
                .filter(text -> discussed.has(text.piece(), text.language(), chapter))
                .map(text -> {
                    Written written = comments.begin(
                            text.piece().permit(),
                            text.piece().document(),
                            text.spot(),
                            text.language(),
                            BlockId.find(chapter).orElse(null),
                            said(text, words, mention));
                    return reply(text, written, chapter, words, mention);
                })
                .orElseGet(Reply::missing);
    }

    @PostMapping("/{conversation}/answers")
    Reply answer(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable UUID conversation,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String mention) {
        return writable(desk, site, document, language)
                .map(text -> {
                    Written written = comments.answer(
                            text.piece().permit(),
                            text.piece().document(),
                            text.spot(),
                            conversation,
                            said(text, words, mention));
                    return reply(text, written, conversation.toString(), words, mention);
                })
                .orElseGet(Reply::missing);
    }

    /** Whom the list says, and whose name stands after an @. What is no id of anybody is nobody's who may read the text. */
    private Said said(Spoken text, String words, String mention) {
        Set<UUID> mentions = new HashSet<>(discussed.namedIn(text.piece(), words));
        if (!mention.isEmpty()) {
            mentions.add(
                    mention.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                            ? UUID.fromString(mention)
                            : new UUID(0, 0));
        }
        return new Said(words, mentions);
    }

    private Reply reply(Spoken text, Written written, String where, String words, String mention) {
        Messages desk = text.piece().here().desk().words();
        return switch (written) {
            case Written.Ok ok -> text.onward("comment-written");
            case Written.Empty empty -> unsaid(text, where, words, mention, desk.get("comments.wrong.empty"));
            case Written.TooLong much ->
                unsaid(text, where, words, mention, desk.get("comments.wrong.too-long", much.length(), much.limit()));
            case Written.Strangers strangers -> unsaid(text, where, words, "", desk.get("comments.wrong.stranger"));
            case Written.Unknown unknown -> Reply.missing();
        };
    }

    private Reply unsaid(Spoken text, String where, String words, String mention, String trouble) {
        var unsaid = new CommentsPage.Unsaid(where, words, mention, trouble);
        return Reply.refused(discussed.page(text.piece(), text.language(), unsaid));
    }

    @PostMapping("/{conversation}/resolution")
    Reply resolve(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable UUID conversation) {
        return told(
                writable(desk, site, document, language),
                text -> resolutions.resolve(text.piece().permit(), text.piece().document(), conversation),
                "comment-resolved");
    }

    @PostMapping("/{conversation}/resolution/undo")
    Reply reopen(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable UUID conversation) {
        return told(
                writable(desk, site, document, language),
                text -> resolutions.reopen(text.piece().permit(), text.piece().document(), conversation),
                "comment-reopened");
    }

    @PostMapping("/{comment}/withdrawal")
    Reply withdraw(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable UUID comment) {
        return told(
                writable(desk, site, document, language),
                text -> comments.withdraw(text.piece().permit(), text.piece().document(), comment),
                "comment-withdrawn");
    }

    /** What was done to a comment; where nothing was, nothing was there to do it to. */
    private static Reply told(Optional<Spoken> found, Predicate<Spoken> act, String done) {
        return found.filter(act).map(text -> text.onward(done)).orElseGet(Reply::missing);
    }
}
