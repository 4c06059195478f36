package no.fnsp.editor.tree;

import no.fnsp.desk.Reply;
import no.fnsp.editor.Here;
import no.fnsp.html.Messages;
import no.fnsp.placement.Arranged;
import org.springframework.stereotype.Component;

/** Tells what came of arranging pages. */
@Component
class ArrangeReplies {

    /** @param back the page that was come from */
    Reply reply(Here here, String back, Arranged arranged) {
        return switch (arranged) {
            case Arranged.Placed placed ->
                Reply.onward(here.to("/documents/" + placed.document().id()));
            case Arranged.Moved moved -> Reply.onward(back, "moved");
            case Arranged.Reordered reordered -> Reply.onward(back, "reordered");
            case Arranged.Trashed trashed -> Reply.onward(back, "trashed");
            case Arranged.Restored restored ->
                Reply.onward(back, restored.asBefore() ? "restored" : "restored-elsewhere");
            case Arranged.AsBefore same -> Reply.onward(back, "as-before");
            case Arranged.Refused refused ->
                Reply.refused(new NotArrangedPage(
                        here.frame(here.desk().words().get("arrange.refused")),
                        back,
                        why(here.desk().words(), refused)));
        };
    }

    private static String why(Messages words, Arranged.Refused refused) {
        return switch (refused) {
            case Arranged.Refused.Taken taken -> words.get("arrange.taken", taken.path(), taken.suggestion());
            case Arranged.Refused.IntoItself itself -> words.get("arrange.into-itself");
            case Arranged.Refused.Reserved reserved -> words.get("arrange.reserved", reserved.path());
            case Arranged.Refused.NothingThere nothing -> words.get("arrange.nothing-there");
            case Arranged.Refused.StillPublished published -> words.get("arrange.still-published");
            case Arranged.Refused.PagesBelow below -> words.get("arrange.pages-below", below.pages());
        };
    }
}
