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
    private final Asking asking;
    private final Answers answers;
    private final Editions editions;
    private final Drafts drafts;
    private final Approvals approvals;

    Doorway(
            Links links,
            Requests requests,
            Professionals professionals,
            Asking asking,
            Answers answers,
            Editions editions,
            Drafts drafts,
            Approvals approvals) {
        this.links = links;
        this.requests = requests;
        this.professionals = professionals;
        this.asking = asking;
        this.answers = answers;
        this.editions = editions;
        this.drafts = drafts;
        this.approvals = approvals;
    }

    Optional<UUID> request(String token) {
        return links.request(token);
    }

    Entry enter(String token, Instant at) {
        return links.request(token)
                .flatMap(requests::find)
                .map(request -> enter(request, at))
                .orElseGet(() -> new Entry.Closed(Entry.Why.UNKNOWN, Language.NB));
    }

    private Entry enter(Request request, Instant at) {
        Language language = professionals.as(request.state()).language();
        return switch (request.status(at)) {
            case ANSWERED -> new Entry.Closed(Entry.Why.ANSWERED, language);
            case REVOKED -> new Entry.Closed(Entry.Why.REVOKED, language);
            case EXPIRED -> new Entry.Closed(Entry.Why.EXPIRED, language);
            case SENT, OPENED -> waiting(request, language);
        };
    }

    private Entry waiting(Request request, Language language) {
        if (professionals.find(request.professional()).isEmpty()) {
            return new Entry.Closed(Entry.Why.REMOVED, language);
        }
        return asking.asBefore(request)
                .<Entry>map(professional -> open(request, professional))
                .orElseGet(() -> new Entry.Closed(Entry.Why.MOVED, language));
    }

    private Entry.Open open(Request request, Professional professional) {
        Edition edition = editions.find(request.edition()).orElseThrow();
        return new Entry.Open(
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
