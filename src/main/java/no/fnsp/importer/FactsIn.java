package no.fnsp.importer;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.fact.Fact;
import no.fnsp.fact.FactChanges;
import no.fnsp.fact.Facts;
import no.fnsp.fact.OwnWords;
import no.fnsp.importer.sites.SiteFact;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.sites.SiteOwnFact;
import no.fnsp.importer.written.FactName;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** Takes in a site's reusable facts. What somebody at the desk has said of one since is left alone. */
@Component
class FactsIn {

    private final Known known;
    private final Facts facts;
    private final FactChanges changes;
    private final OwnWords own;

    FactsIn(Known known, Facts facts, FactChanges changes, OwnWords own) {
        this.known = known;
        this.facts = facts;
        this.changes = changes;
        this.own = own;
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
            Fact added = changes.add(run.permit(), id, site, fact.label(), fact.says(), run.at());
            if (fact.each() != null && site.isNationalBase()) {
                own.each(run.permit(), added, fact.each(), run.at());
            }
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

    /** What a site says of national facts, once all of those are there; what is said at the desk is left alone. */
    void takeOwn(Run run, SiteFile file) {
        if (!file.ownFacts().isEmpty()) {
            Site site = known.site(file.key(), file.file(), run.at());
            file.ownFacts().forEach(fact -> takeOwn(run, site, fact));
        }
    }

    private void takeOwn(Run run, Site site, SiteOwnFact said) {
        UUID id = new FactName(Site.NATIONAL_BASE, said.of()).id();
        Optional<Fact> fact = facts.find(site.id(), id, run.at()).filter(one -> one.each() != null && one.national());
        if (fact.isPresent() && own.history(site.id(), id).isEmpty()) {
            own.say(run.permit(), site, fact.get(), null, said.says(), run.at());
            run.report().added(site.key() + ": " + said.of());
        } else if (fact.isPresent()) {
            run.report().unchanged();
        } else {
            run.report().leftAlone(site.key() + ": " + said.of() + ", which is no national fact that each site says");
        }
    }

    private static boolean says(Fact known, SiteFact fact) {
        return known.label().equals(fact.label()) && known.says().equals(fact.says());
    }
}
