package no.fnsp.importer;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.fact.Fact;
import no.fnsp.fact.FactChanges;
import no.fnsp.fact.Facts;
import no.fnsp.importer.sites.SiteFact;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.written.FactName;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** Takes in a site's reusable facts. What somebody at the desk has said of one since is left alone. */
@Component
class FactsIn {

    private final Known known;
    private final Facts facts;
    private final FactChanges changes;

    FactsIn(Known known, Facts facts, FactChanges changes) {
        this.known = known;
        this.facts = facts;
        this.changes = changes;
    }

    void take(Run run, SiteFile file) {
        if (!file.facts().isEmpty()) {
            Site site = known.site(file.key(), file.file(), run.at());
            file.facts().forEach(fact -> take(run, site, fact));
        }
    }

    private void take(Run run, Site site, SiteFact fact) {
        UUID id = new FactName(site.key(), fact.key()).id();
        Optional<Facts.Period> now = facts.history(site.id(), id).stream().findFirst();
        String name = site.key() + ": " + fact.key();
        if (now.isEmpty()) {
            changes.add(run.permit(), id, site, fact.label(), fact.says(), run.at());
            run.report().added(name);
        } else if (says(now.get().fact(), fact)) {
            run.report().unchanged();
        } else if (now.get().by().equals(run.permit().actor())
                && now.get().fact().kind() == fact.says().kind()) {
            changes.change(run.permit(), now.get().fact(), fact.label(), fact.says(), run.at());
            run.report().changed(name);
        } else {
            run.report().leftAlone(name);
        }
    }

    private static boolean says(Fact known, SiteFact fact) {
        return known.label().equals(fact.label()) && known.says().equals(fact.says());
    }
}
