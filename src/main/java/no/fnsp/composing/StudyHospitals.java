package no.fnsp.composing;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.Link;
import no.fnsp.page.StudyPage;
import no.fnsp.site.Site;
import no.fnsp.study.Described;
import no.fnsp.study.Study;
import no.fnsp.study.Trust;
import org.jspecify.annotations.Nullable;

/** The hospitals that take part in a study, and the sites of those that have one. Never changes. @param sites by their own id */
record StudyHospitals(Map<UUID, Trust> trusts, Map<UUID, Site> sites) {

    /** The site of the hospital that answers for it; when that is no more, of the first that takes part. */
    Optional<Site> home(Study study) {
        return study.says().participating().stream()
                .flatMap(id -> Optional.ofNullable(trusts.get(id)).stream())
                .flatMap(trust -> site(trust).stream())
                .findFirst();
    }

    private Optional<Site> site(Trust trust) {
        return Optional.ofNullable(trust.site()).map(sites::get);
    }

    StudyPage.Where where(Visit visit, Described says) {
        Trust responsible = trusts.get(says.responsible());
        return new StudyPage.Where(
                link(visit, responsible),
                responsible == null || !responsible.isHere(),
                says.participating().stream()
                        .filter(id -> !id.equals(says.responsible()))
                        .flatMap(id -> Optional.ofNullable(trusts.get(id)).stream())
                        .map(trust -> link(visit, trust))
                        .sorted(Comparator.comparing(Link::label))
                        .toList());
    }

    /** To the front page of its own site; nowhere when it has none. */
    private Link link(Visit visit, @Nullable Trust trust) {
        if (trust == null) {
            return new Link("", "");
        }
        String href = site(trust)
                .map(site -> site.id().equals(visit.site().id())
                        ? visit.to("/")
                        : visit.outside().address(site.host(), site.address(site.mainLanguage(), "/")))
                .orElse("");
        return Link.to(href, visit.say(trust.name()));
    }
}
