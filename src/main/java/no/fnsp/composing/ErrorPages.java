package no.fnsp.composing;

import java.util.List;
import java.util.Optional;
import no.fnsp.content.Documents;
import no.fnsp.html.Link;
import no.fnsp.page.ErrorPage;
import no.fnsp.paper.Paper;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages that say why there is no page, and where to go instead. */
@Component
public class ErrorPages {

    private final NationalBase base;
    private final SiteLists lists;
    private final Frames frames;

    ErrorPages(NationalBase base, SiteLists lists, Frames frames) {
        this.base = base;
        this.lists = lists;
        this.frames = frames;
    }

    /** 400, 404, 405, 414, 500 or 503 in the site's look and the reader's language. */
    public ErrorPage status(Visit visit, int status) {
        return page(visit, new ErrorPage.Problem.Status(status), null);
    }

    /** The site shows no text here until it has looked at the newer national one. */
    ErrorPage revised(Visit visit) {
        return page(visit, new ErrorPage.Problem.Revised(), null);
    }

    /** A picture or a document that may not be shown any more. */
    public ErrorPage noMore(Visit visit) {
        return page(visit, new ErrorPage.Problem.NoMore(), null);
    }

    /** A document that was here. @param withdrawn whether somebody took it back; else its last day is over */
    ErrorPage noPaper(Visit visit, boolean withdrawn) {
        Link all = new Link(visit.words().get("error.paper.all"), visit.to(Paper.FOLDER));
        return page(visit, new ErrorPage.Problem.NoPaper(withdrawn, all), null);
    }

    /** Nothing is here; where the national base has a text at the same address, the page leads to it. */
    ErrorPage missing(Visit visit) {
        Link national =
                visit.path().startsWith("/behandlinger/") ? national(visit).orElse(null) : null;
        return page(visit, new ErrorPage.Problem.Status(404), national);
    }

    /** The national base's text at the same address. */
    private Optional<Link> national(Visit visit) {
        return base.of(visit).filter(one -> !one.id().equals(visit.site().id())).flatMap(one -> titled(visit, one));
    }

    private Optional<Link> titled(Visit visit, Site base) {
        visit.trace().lookedAt(Placements.scope(base.id(), visit.path()));
        visit.trace().lookedAt(Documents.list(base.id()));
        return Optional.ofNullable(lists.titles(base.id(), List.of(visit.path()), visit.at())
                        .get(visit.path()))
                .map(titles -> Link.to(visit.outside().address(base.host(), visit.path()), visit.say(titles)));
    }

    /** Something stood here and is gone for good. */
    ErrorPage gone(Visit visit, Redirect redirect, Optional<Link> replacement) {
        String note = visit.say(redirect.note()).words();
        return page(visit, new ErrorPage.Problem.Gone(note, replacement.orElse(null)), null);
    }

    private ErrorPage page(Visit visit, ErrorPage.Problem problem, @Nullable Link national) {
        visit.trace().lookedAt(Placements.scope(visit.site().id(), visit.path()));
        String title = visit.words().get(problem.messageKey() + ".title");
        Setting setting = Setting.of(visit, title, List.of()).hidden();
        // The address leads nowhere, so the languages lead to the front page.
        Visit front = visit.at("/");
        boolean ours = problem instanceof ErrorPage.Problem.Status(int status) && status >= 500;
        return new ErrorPage(
                ours ? frames.inTrouble(front, setting) : frames.around(front, setting, visit.path()),
                problem,
                national);
    }
}
