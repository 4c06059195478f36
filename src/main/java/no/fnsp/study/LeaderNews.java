package no.fnsp.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.mail.Outbox;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Tells those who have to do with a study: its leader by letter, the publishers of the site that looks after it at the desk. */
@Component("studyNews")
class LeaderNews {

    private final Leaders leaders;
    private final Links links;
    private final LeaderLetters letters;
    private final Outbox outbox;
    private final Notifications notifications;
    private final Colleagues colleagues;
    private final Sites sites;
    private final Trusts trusts;
    private final Drafts drafts;
    private final Homes homes;

    LeaderNews(
            Leaders leaders,
            Links links,
            LeaderLetters letters,
            Outbox outbox,
            Notifications notifications,
            Colleagues colleagues,
            Sites sites,
            Trusts trusts,
            Drafts drafts,
            Homes homes) {
        this.leaders = leaders;
        this.links = links;
        this.letters = letters;
        this.outbox = outbox;
        this.notifications = notifications;
        this.colleagues = colleagues;
        this.sites = sites;
        this.trusts = trusts;
        this.drafts = drafts;
        this.homes = homes;
    }

    /** What a study is called, whatever has been written of it. */
    String title(UUID study) {
        String title = drafts.find(study).map(Draft::sheet).map(Sheet::title).orElse("");
        return title.isEmpty() ? "…" : title;
    }

    LeaderLetters.Way way(Permit permit, UUID study, Leader leader, Instant at) {
        return new LeaderLetters.Way(links.renew(permit, study, leader, at), at.plus(Links.GOOD_FOR));
    }

    void invited(Permit permit, UUID study, Leader leader, String asker, String message, Instant at) {
        outbox.post(permit, letters.invited(leader, asker, title(study), message, way(permit, study, leader, at)));
    }

    void again(Permit permit, UUID study, Leader leader, Instant at) {
        outbox.post(permit, letters.again(leader, title(study), way(permit, study, leader, at)));
    }

    void returned(Permit permit, UUID study, String remark, Instant at) {
        leaders.of(study)
                .ifPresent(leader -> outbox.post(
                        permit, letters.returned(leader, title(study), remark, way(permit, study, leader, at))));
    }

    void published(Permit permit, Study study) {
        Optional<Site> site = home(study, study.since());
        leaders.of(study.id())
                .ifPresent(leader -> site.ifPresent(where -> outbox.post(
                        permit,
                        letters.published(
                                leader,
                                study.says().in(leader.language()).words().title(),
                                where.publicAddress(study.address())))));
    }

    /** The site of the hospital that answers for it, or else of the desk that looks after it. */
    private Optional<Site> home(Study study, Instant at) {
        UUID responsible = study.says().responsible();
        return Optional.ofNullable(trusts.find(List.of(responsible), at).get(responsible))
                .map(Trust::site)
                .or(() -> homes.find(study.id()).map(AtDesk::site))
                .flatMap(site -> sites.withId(site, at));
    }

    void code(Permit permit, UUID study, Leader leader, String code, boolean sending) {
        outbox.post(permit, letters.code(leader, title(study), code, sending));
    }

    /** @return whether there was somebody to ask */
    boolean remind(Permit permit, Study study, boolean late, Instant at) {
        Optional<Leader> leader =
                leaders.of(study.id()).filter(one -> !one.email().isEmpty());
        leader.ifPresent(one -> outbox.post(
                permit,
                letters.confirm(
                        one,
                        study.says().in(one.language()).words().title(),
                        study.confirmed(),
                        late,
                        way(permit, study.id(), one, at))));
        return leader.isPresent() && outbox.isRead();
    }

    void sent(Permit permit, AtDesk study, Instant at) {
        tell(permit, study, "study-sent", at);
    }

    void handedOver(Permit permit, AtDesk study, Instant at) {
        tell(permit, study, "study-handed-over", at);
    }

    void unconfirmed(Permit permit, AtDesk study, Instant at) {
        tell(permit, study, "study-unconfirmed", at);
    }

    private void tell(Permit permit, AtDesk study, String what, Instant at) {
        sites.withId(study.site(), at).ifPresent(site -> {
            List<UUID> publishers = colleagues.ofSite(Right.STUDIES, site.id()).stream()
                    .map(Colleague::id)
                    .toList();
            List<UUID> people = publishers.isEmpty()
                    ? colleagues.ofSite(Right.ADOPT, site.id()).stream()
                            .map(Colleague::id)
                            .toList()
                    : publishers;
            notifications.tell(
                    permit,
                    people,
                    new Notice(
                            what,
                            List.of(title(study.id())),
                            "/desk/sites/" + site.key() + "/studies/" + study.id(),
                            study.id().toString()));
        });
    }
}
