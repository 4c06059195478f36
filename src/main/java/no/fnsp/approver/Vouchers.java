package no.fnsp.approver;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.approval.Signature;
import no.fnsp.approval.Whereabouts;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.discussion.Comments;
import no.fnsp.discussion.Said;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Spot;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.BlockId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what a professional has answered: the approval, the remarks as comments, and word to whoever asked. */
@Component
class Vouchers {

    private final Approvals approvals;
    private final Comments comments;
    private final Notifications notifications;
    private final Whereabouts whereabouts;
    private final Sites sites;
    private final Documents documents;

    Vouchers(
            Approvals approvals,
            Comments comments,
            Notifications notifications,
            Whereabouts whereabouts,
            Sites sites,
            Documents documents) {
        this.approvals = approvals;
        this.comments = comments;
        this.notifications = notifications;
        this.whereabouts = whereabouts;
        this.sites = sites;
        this.documents = documents;
    }

    void carryOut(Permit permit, Document document, Entry.Open open, Written written, Instant at) {
        Professional who = open.professional();
        if (written.outcome() != Written.Outcome.REJECTED) {
            approvals.approve(
                    permit,
                    open.edition(),
                    Approval.What.PROFESSIONAL,
                    new Signature(who.id(), who.profession(), who.node(), who.hpr()),
                    at);
        }
        Site site = sites.withId(document.site(), at).orElseThrow();
        remark(permit, document, whereabouts.of(site, document, at), open, written);
        notifications.tell(permit, List.of(open.request().by()), notice(open, written, at));
    }

    /** Where at the desk it was asked, and can be asked again. */
    String asked(Request request, Instant at) {
        return text(request, at) + "/professional?lane=" + request.lane().key();
    }

    private String text(Request request, Instant at) {
        Document document = documents.find(request.document()).orElseThrow();
        Site site = sites.withId(document.site(), at).orElseThrow();
        return "/desk/sites/" + site.key() + "/documents/" + request.document() + "/"
                + request.language().code();
    }

    private void remark(Permit permit, Document document, Spot spot, Entry.Open open, Written written) {
        if (!written.words().isEmpty()) {
            say(permit, document, spot, open, null, written.words());
        }
        open.edition().body().chapters().forEach(chapter -> {
            String words = written.remarks().get(chapter.id().value());
            if (words != null) {
                say(permit, document, spot, open, chapter.id(), words);
            }
        });
    }

    private void say(
            Permit permit, Document document, Spot spot, Entry.Open open, @Nullable BlockId chapter, String words) {
        comments.begin(permit, document, spot, open.request().language(), chapter, new Said(words, Set.of()));
    }

    private Notice notice(Entry.Open open, Written written, Instant at) {
        Request request = open.request();
        String text = text(request, at);
        var values = List.of(open.professional().name(), open.edition().body().title());
        String about = request.id().toString();
        return switch (written.outcome()) {
            case APPROVED -> new Notice("approver-approved", values, asked(request, at), about);
            case REMARKS -> new Notice("approver-remarks", values, text + "/comments", about);
            case REJECTED -> new Notice("approver-rejected", values, text + "/comments", about);
        };
    }
}
