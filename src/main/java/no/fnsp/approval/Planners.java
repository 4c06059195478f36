package no.fnsp.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Those who planned something, as they are when its hour comes: what they may not do any more is not done in their name. */
@Component
class Planners {

    private final Accounts accounts;
    private final Editors editors;
    private final Permits permits;
    private final Sites sites;
    private final Whereabouts whereabouts;

    Planners(Accounts accounts, Editors editors, Permits permits, Sites sites, Whereabouts whereabouts) {
        this.accounts = accounts;
        this.editors = editors;
        this.permits = permits;
        this.sites = sites;
        this.whereabouts = whereabouts;
    }

    /** The permit that whoever planned it has now; empty when they may not any more. @param job for what no person planned */
    Optional<Permit> permit(Permit job, Plan plan, Document document, Instant at) {
        if (accounts.find(plan.by()).isEmpty()) {
            return Optional.of(job);
        }
        return editors.find(plan.by(), at)
                .flatMap(editor -> sites.withId(document.site(), at)
                        .flatMap(site -> permits.forEditor(editor, whereabouts.of(site, document, at), document.id())))
                .filter(permit -> needed(plan).allMatch(permit::allows));
    }

    private static Stream<Right> needed(Plan plan) {
        boolean forEverybody = plan.toPublish()
                .filter(one -> one.change() == ChangeClass.CRITICAL)
                .isPresent();
        return plan.what() == Plan.What.ARCHIVE
                ? Stream.of(Right.ARRANGE)
                : forEverybody ? Stream.of(Right.PUBLISH, Right.NATIONAL) : Stream.of(Right.PUBLISH);
    }
}
