package no.fnsp.composing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.html.Notice;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.notice.Body;
import no.fnsp.notice.InForce;
import no.fnsp.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The notices on a page, in the words of its reader. */
@Component
final class ShownNotices {

    private static final int MOST = 1000;

    private final Notices notices;

    /** By site. Most days there is none anywhere, and then nobody looks for those of a page. */
    private final Shelf<UUID, Boolean> areThere;

    /** What stood on every page of a site when it was last asked for. */
    private final Map<UUID, InForce> last = new ConcurrentHashMap<>();

    ShownNotices(Notices notices, Parts parts) {
        this.notices = notices;
        this.areThere = parts.shelf(MOST);
    }

    /** At most one statement. @param address where the reader is: a page that says there is none stands where none is */
    List<Notice> on(Visit visit, String address) {
        boolean any = Shared.one(
                visit,
                areThere,
                visit.site().id(),
                id -> new Part<>(notices.areThere(visit.site(), visit.at()), Notices.scopes(visit.site())));
        InForce found = any ? notices.on(visit.site(), address, visit.at()) : InForce.NONE;
        if (found.until() != null) {
            visit.trace().validUntil(found.until());
        }
        found.notices().forEach(notice -> visit.trace().shows(notice.said()));
        if (visit.isOrdinary()) {
            last.put(visit.site().id(), found);
        }
        return shown(visit, address, with(visit.tried(), found.notices()));
    }

    /** What stood on the whole site last, and is not over: asks nothing of a database that may be away. */
    List<Notice> last(Visit visit) {
        List<no.fnsp.notice.Notice> whole = last.getOrDefault(visit.site().id(), InForce.NONE).notices().stream()
                .filter(notice -> notice.extent().isWhole())
                .filter(notice -> notice.period().covers(visit.at()))
                .toList();
        return shown(visit, "/", whole);
    }

    private static List<no.fnsp.notice.Notice> with(
            no.fnsp.notice.@Nullable Notice tried, List<no.fnsp.notice.Notice> all) {
        return tried == null
                ? all
                : Stream.concat(
                                Stream.of(tried),
                                all.stream().filter(one -> !one.id().equals(tried.id())))
                        .sorted(no.fnsp.notice.Notice.GRAVEST_FIRST)
                        .toList();
    }

    /** What stands on the site, whichever its pages; gravest first. One statement. */
    List<no.fnsp.notice.Notice> anywhere(Visit visit) {
        visit.trace().lookedAt(Notices.scopes(visit.site()));
        InForce found = notices.anywhereOn(visit.site(), visit.at());
        if (found.until() != null) {
            visit.trace().validUntil(found.until());
        }
        found.notices().forEach(notice -> visit.trace().shows(notice.said()));
        return with(visit.tried(), found.notices());
    }

    /** What a page explains does not stand above it as well, nor what a list of all tells. */
    private static List<Notice> shown(Visit visit, String address, List<no.fnsp.notice.Notice> all) {
        return all.stream()
                .filter(notice -> !address.equals(no.fnsp.notice.Notice.FOLDER))
                .filter(notice -> !notice.address().equals(address))
                .map(notice -> shown(visit, notice))
                .toList();
    }

    static Notice shown(Visit visit, no.fnsp.notice.Notice notice) {
        Body body = notice.says().body();
        Body.Spoken said = body.in(visit.language());
        return new Notice(
                Notice.Kind.valueOf(notice.says().grade().kind().name()),
                notice.says().grade().key(),
                said.language(),
                said.wording().title(),
                said.wording().text(),
                link(visit, body, said),
                body.isExplained() ? new Link(visit.words().get("notice.more"), visit.to(notice.address())) : null);
    }

    /** The link that an editor has put in it, in the words of the notice's language where they chose none. */
    static @Nullable Link link(Visit visit, Body body, Body.Spoken said) {
        String label = said.wording().linkLabel();
        return body.link().isEmpty()
                ? null
                : new Link(
                        label.isEmpty() ? Messages.of(said.language()).get("notice.link") : label,
                        body.link().startsWith("/") ? visit.to(body.link()) : body.link());
    }
}
