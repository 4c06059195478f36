package no.fnsp.factbook;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Facts;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Facts that the national texts ask each site for, and the site has not said. */
@Component
class EachTasks implements TaskSource {

    private static final int MOST = 20;

    private final FactLookup lookup;
    private final Facts facts;
    private final Sites sites;

    EachTasks(FactLookup lookup, Facts facts, Sites sites) {
        this.lookup = lookup;
        this.facts = facts;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "facts";
    }

    @Override
    public int place() {
        return 70;
    }

    /** For those who answer for single sites; whoever has all of them looks at each site's list. */
    @Override
    public List<Task> of(Desk desk, Instant now) {
        return desk.editor().singleSites().stream()
                .flatMap(site -> sites.withId(site, now).stream())
                .flatMap(site -> lookup.site(desk, site.key()).stream())
                .filter(Here::mayChange)
                .flatMap(here -> missing(here, now))
                .limit(MOST)
                .toList();
    }

    private Stream<Task> missing(Here here, Instant now) {
        return facts.eachOn(here.site().id(), now).stream()
                .filter(fact -> fact.isMissingOn(here.site()))
                .filter(fact -> fact.each() != null && fact.each().source() == Fact.Source.SAID)
                .map(fact -> new Task(
                        here.label(fact),
                        here.to("/" + fact.id() + "/own"),
                        here.site().settings().shortName(),
                        false));
    }
}
