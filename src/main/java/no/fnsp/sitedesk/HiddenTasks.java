package no.fnsp.sitedesk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.content.Titles;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.placement.HiddenTexts;
import no.fnsp.placement.Placement;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Own texts that no reader sees, because the site shows the national text at the same address. */
@Component
class HiddenTasks implements TaskSource {

    private static final int MOST = 20;

    private final SetupLookup lookup;
    private final HiddenTexts hidden;
    private final Titles titles;
    private final Sites sites;

    HiddenTasks(SetupLookup lookup, HiddenTexts hidden, Titles titles, Sites sites) {
        this.lookup = lookup;
        this.hidden = hidden;
        this.titles = titles;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "hidden-texts";
    }

    @Override
    public int place() {
        return 75;
    }

    /** For those who look after single sites. */
    @Override
    public List<Task> of(Desk desk, Instant now) {
        return desk.editor().singleSites().stream()
                .flatMap(site -> sites.withId(site, now).stream())
                .flatMap(site -> lookup.site(desk, site.key()).stream())
                .flatMap(here -> tasks(here, now))
                .limit(MOST)
                .toList();
    }

    private Stream<Task> tasks(Here here, Instant now) {
        return hidden.of(here.site(), now).stream().map(text -> task(here, text));
    }

    private Task task(Here here, Placement text) {
        return new Task(
                titles.of(text.document(), here.site().mainLanguage()),
                Desk.to(here.site(), "/documents/" + text.document()),
                here.settings().shortName() + " · " + text.path(),
                false);
    }
}
