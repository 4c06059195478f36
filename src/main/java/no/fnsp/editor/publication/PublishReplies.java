package no.fnsp.editor.publication;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.fnsp.approval.Objection;
import no.fnsp.approval.Published;
import no.fnsp.approval.Submitted;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Piece;
import no.fnsp.editor.checks.Said;
import no.fnsp.html.Messages;
import no.fnsp.text.Touched;
import org.springframework.stereotype.Component;

/** Tells what came of publishing, and of sending for approval. */
@Component
class PublishReplies {

    private final PublicationPages pages;

    PublishReplies(PublicationPages pages) {
        this.pages = pages;
    }

    /** What changes for other sites is followed from the receipt. */
    private static String done(Piece piece, Published.Ok ok) {
        boolean spreads = piece.here().site().isNationalBase() && ok.edition().changeClass() != ChangeClass.NEW;
        return spreads ? "/receipts/" + ok.edition().id() : "";
    }

    Reply published(Piece piece, Draft draft, Chosen chosen, Published published) {
        Messages words = piece.here().desk().words();
        return switch (published) {
            case Published.Ok ok -> Reply.onward(piece.to(done(piece, ok)), "published");
            case Published.SavedSince since -> refused(piece, since.theirs(), chosen, "publication.saved-since");
            case Published.Gone gone -> Reply.onward(piece.to(""), "draft-gone");
            case Published.MovedOn moved -> refused(piece, draft, chosen, "publication.moved-on");
            case Published.SaysTheSame same -> refused(piece, draft, chosen, "publication.same");
            case Published.NeedsReason needs -> needsReason(piece, draft, chosen, needs.touched());
            case Published.Held held ->
                refused(
                        piece,
                        draft,
                        chosen,
                        new PublicationPage.Trouble("publication.held", said(words, held.objections())));
        };
    }

    Reply needsReason(Piece piece, Draft draft, Chosen chosen, Set<Touched> touched) {
        Messages words = piece.here().desk().words();
        List<String> details = touched.stream()
                .map(one -> words.get("touched." + one.name().toLowerCase(Locale.ROOT)))
                .toList();
        return refused(piece, draft, chosen, new PublicationPage.Trouble("publication.needs-reason", details));
    }

    private static List<String> said(Messages words, List<Objection> objections) {
        return objections.stream().map(one -> Said.of(words, one)).toList();
    }

    Reply submitted(Piece piece, Draft draft, Chosen chosen, Submitted submitted, String done) {
        return switch (submitted) {
            case Submitted.Ok ok -> Reply.onward(piece.to(""), done);
            case Submitted.Waits waits -> refused(piece, draft, chosen, "publication.waits");
            case Submitted.SavedSince since -> refused(piece, since.theirs(), chosen, "publication.saved-since");
            case Submitted.NothingThere nothing -> refused(piece, draft, chosen, "publication.answered");
            case Submitted.TooLong tooLong -> refused(piece, draft, chosen, "publication.too-long");
            case Submitted.NoWords none -> refused(piece, draft, chosen, "publication.no-words");
        };
    }

    Reply refused(Piece piece, Draft draft, Chosen chosen, String key) {
        return refused(piece, draft, chosen, PublicationPage.Trouble.of(key));
    }

    private Reply refused(Piece piece, Draft draft, Chosen chosen, PublicationPage.Trouble trouble) {
        return Reply.refused(pages.page(piece, draft, chosen, trouble));
    }
}
