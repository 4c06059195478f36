package no.fnsp.approval;

import java.time.Instant;
import no.fnsp.content.Document;
import no.fnsp.identity.Spot;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Instead;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** Where a text stands, for asking who has which right there. */
@Component
public class Whereabouts {

    private final Placements placements;
    private final LocalChangeSets changes;

    Whereabouts(Placements placements, LocalChangeSets changes) {
        this.placements = placements;
        this.changes = changes;
    }

    /** Where local changes stand is where the text they change does. */
    public Spot of(Site site, Document document, Instant at) {
        var placed = changes.of(document.id()).map(Instead.Belonging::subject).orElse(document.id());
        String path = placements.of(site.id(), placed, at).map(Placement::path).orElse("/");
        return new Spot(site.id(), site.settings().region(), path);
    }
}
