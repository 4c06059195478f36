package no.fnsp.studydesk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.Drafts;
import no.fnsp.study.Homes;
import no.fnsp.study.Leaders;
import no.fnsp.study.Studies;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component("studyFinding")
class Finding {

    private final Sites sites;
    private final Homes homes;
    private final Drafts drafts;
    private final Studies studies;
    private final Leaders leaders;
    private final Permits permits;
    private final DatabaseClock clock;

    Finding(
            Sites sites,
            Homes homes,
            Drafts drafts,
            Studies studies,
            Leaders leaders,
            Permits permits,
            DatabaseClock clock) {
        this.sites = sites;
        this.homes = homes;
        this.drafts = drafts;
        this.studies = studies;
        this.leaders = leaders;
        this.permits = permits;
        this.clock = clock;
    }

    /** For whoever publishes studies there, or asks project leaders. */
    Optional<Here> site(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .map(site -> new Here(desk, site, now))
                .filter(here -> here.mayPublish() || desk.editor().may(Right.ADOPT, here.spot()));
    }

    /** One that the site looks after. */
    Optional<One> one(Desk desk, String key, UUID study) {
        return site(desk, key)
                .flatMap(here -> homes.find(study)
                        .filter(home -> home.site().equals(here.site().id()))
                        .flatMap(home -> permits.forEditor(desk.editor(), here.spot(), study)
                                .flatMap(permit -> drafts.find(study)
                                        .map(draft -> new One(
                                                here,
                                                home,
                                                permit,
                                                draft,
                                                studies.find(study, here.now()),
                                                leaders.of(study))))));
    }

    /** As it is now, after somebody else was quicker. */
    One again(One one) {
        Here here = one.here();
        return one(here.desk(), here.site().key(), one.study().id()).orElse(one);
    }

    /** The same for whoever publishes. */
    Optional<One> publishable(Desk desk, String key, UUID study) {
        return one(desk, key, study).filter(one -> one.here().mayPublish());
    }
}
