package no.fnsp.noticedesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.html.Link;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.notice.Covered;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Notices;
import no.fnsp.noticedesk.FormPage.Line;
import no.fnsp.noticedesk.FormPage.Said;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** Puts together the page that a notice is written on. */
@Component
class NoticePages {

    private static final int MOST_PATHS = 500;

    private final Notices notices;
    private final Covered covered;
    private final Accounts accounts;

    NoticePages(Notices notices, Covered covered, Accounts accounts) {
        this.notices = notices;
        this.covered = covered;
        this.accounts = accounts;
    }

    FormPage page(Here here, Optional<Notice> known, Form form, Said said) {
        String title = known.map(here::title).orElseGet(() -> here.words().get("noticedesk.new"));
        return new FormPage(
                here.frame(title, here.list()),
                here,
                known.orElse(null),
                form,
                said,
                here.languages(known),
                covered.by(here.area(), here.now()),
                here.site() == null ? sites(here) : List.of(),
                here.site() == null ? List.of() : covered.paths(here.site().id(), MOST_PATHS, here.now()),
                known.map(notice -> history(here, notice)).orElse(List.of()));
    }

    private List<Link> sites(Here here) {
        return covered.sites(here.area(), here.now()).stream()
                .map(NoticePages::link)
                .toList();
    }

    private static Link link(Site site) {
        return new Link(site.settings().shortName(), site.key());
    }

    private List<Line> history(Here here, Notice notice) {
        List<Notices.Past> all = notices.history(notice.id());
        Map<UUID, String> names =
                accounts.among(all.stream().map(Notices.Past::by).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        return all.stream()
                .map(past -> new Line(past.notice(), here.title(past.notice()), names.getOrDefault(past.by(), "")))
                .toList();
    }
}
