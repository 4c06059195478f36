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
import no.fnsp.identity.Spot;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Instead;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Those who planned something, as they are when its hour comes: what they may not do any more is not done in their name. */
@Component
class Planners {

    private final Accounts accounts;
    private final Editors editors;
    private final Permits permits;
    private final Sites sites;
    private final Placements placements;
    private final LocalChangeSets changes;

    Planners(
            Accounts accounts,
            Editors editors,
            Permits permits,
            Sites sites,
            Placements placements,
            LocalChangeSets changes) {
        this.accounts = accounts;
        this.editors = editors;
        this.permits = permits;
        this.sites = sites;
        this.placements = placements;
        this.changes = changes;
    }

    /** The permit that whoever planned it has now; empty when they may not any more. @param job for what no person planned */
    Optional<Permit> permit(Permit job, Plan plan, Document document, Instant at) {
        if (accounts.find(plan.by()).isEmpty()) {
            return Optional.of(job);
        }
        return editors.find(plan.by(), at)
                .flatMap(editor -> sites.withId(document.site(), at)
                        .flatMap(site -> permits.forEditor(editor, spot(site, document, at), document.id())))
                .filter(permit -> needed(plan, document).allMatch(permit::allows));
    }

    private static Stream<Right> needed(Plan plan, Document document) {
        boolean forEverybody = document.kind().isPatientInformation()
                && plan.toPublish()
                        .filter(one -> one.change() == ChangeClass.CRITICAL)
                        .isPresent();
        return plan.what() == Plan.What.ARCHIVE
                ? Stream.of(Right.ARRANGE)
                : forEverybody ? Stream.of(Right.PUBLISH, Right.NATIONAL) : Stream.of(Right.PUBLISH);
    }

    /** Where local changes stand is where the text they change does. */
    private Spot spot(Site site, Document document, Instant at) {
        var placed = changes.of(document.id()).map(Instead.Belonging::subject).orElse(document.id());
        String path = placements.of(site.id(), placed, at).map(Placement::path).orElse("/");
        return new Spot(site.id(), site.settings().region(), path);
    }
}
