package no.fnsp.approver;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Approvals;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what stands behind a link, or why nothing does any more. */
@Component
class Doorway {

    private final Links links;
    private final Requests requests;
    private final Professionals professionals;
    private final Confirmations confirmations;
    private final Asking asking;
    private final Answers answers;
    private final Editions editions;
    private final Drafts drafts;
    private final Approvals approvals;

    Doorway(
            Links links,
            Requests requests,
            Professionals professionals,
            Confirmations confirmations,
            Asking asking,
            Answers answers,
            Editions editions,
            Drafts drafts,
            Approvals approvals) {
        this.links = links;
        this.requests = requests;
        this.professionals = professionals;
        this.confirmations = confirmations;
        this.asking = asking;
        this.answers = answers;
        this.editions = editions;
        this.drafts = drafts;
        this.approvals = approvals;
    }

    Optional<UUID> request(String token) {
        return links.find(token).map(Links.Link::request);
    }

    Entry enter(String token, Instant at) {
        return links.find(token)
                .flatMap(link -> requests.find(link.request()).map(request -> enter(link, request, at)))
                .orElseGet(() -> new Entry.Closed(Entry.Why.UNKNOWN, Language.NB));
    }

    private Entry enter(Links.Link link, Request request, Instant at) {
        Language language = professionals.as(request.state()).language();
        return switch (request.status(at)) {
            case ANSWERED -> new Entry.Closed(Entry.Why.ANSWERED, language);
            case REVOKED -> new Entry.Closed(Entry.Why.REVOKED, language);
            case EXPIRED -> new Entry.Closed(Entry.Why.EXPIRED, language);
            case SENT, OPENED ->
                link.works() ? waiting(link, request, language) : new Entry.Closed(Entry.Why.RENEWED, language);
        };
    }

    private Entry waiting(Links.Link link, Request request, Language language) {
        if (professionals.find(request.professional()).isEmpty()) {
            return new Entry.Closed(Entry.Why.REMOVED, language);
        }
        Optional<Professional> reached = asking.asBefore(request);
        if (reached.isEmpty()) {
            return new Entry.Closed(Entry.Why.MOVED, language);
        }
        return confirmations.count(reached.get(), request.by())
                ? open(link, request, reached.get())
                : new Entry.Closed(Entry.Why.UNCONFIRMED, language);
    }

    private Entry.Open open(Links.Link link, Request request, Professional professional) {
        Edition edition = editions.find(request.edition()).orElseThrow();
        return new Entry.Open(
                link.id(),
                request,
                professional,
                edition,
                before(request),
                hasChanged(request, edition),
                answers.unconfirmed(request.id()).orElse(null));
    }

    private @Nullable Edition before(Request request) {
        return approvals
                .lastVouchedFor(request.document(), request.language())
                .flatMap(editions::find)
                .orElse(null);
    }

    private boolean hasChanged(Request request, Edition edition) {
        return drafts.withId(request.draft())
                .filter(draft -> !draft.body().canonical().equals(edition.body().canonical()))
                .isPresent();
    }
}
