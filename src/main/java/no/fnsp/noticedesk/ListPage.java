package no.fnsp.noticedesk;

import java.util.Comparator;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Template;

/**
 * The notices of the country, a region or a site. Never changes.
 *
 * @param all its own
 * @param besides what stands on the site because of the region or the country
 * @param templates its own first, then the national ones
 */
public record ListPage(DeskFrame frame, Here here, List<Notice> all, List<Notice> besides, List<Template> templates)
        implements DeskPage {

    public ListPage {
        all = List.copyOf(all);
        besides = List.copyOf(besides);
        templates = List.copyOf(templates);
    }

    /** In the order that readers meet them in. */
    List<Notice> inForce() {
        return all.stream()
                .filter(notice -> notice.period().covers(here.now()))
                .sorted(Notice.GRAVEST_FIRST)
                .toList();
    }

    List<Notice> planned() {
        return all.stream()
                .filter(notice -> !notice.period().hasBegun(here.now()))
                .sorted(Comparator.comparing(notice -> notice.period().from()))
                .toList();
    }

    List<Notice> past() {
        return all.stream().filter(notice -> notice.period().isOver(here.now())).toList();
    }

    String href(Notice notice) {
        return here.to("/" + notice.id());
    }

    /** As it would be read here; its name is in the language of whoever saved it. */
    String title(Template template) {
        return template.body().in(here.main()).wording().title();
    }

    boolean isOwn(Template template) {
        return template.area().equals(here.area());
    }

    boolean mayKeep() {
        return here.everywhere();
    }

    String when(Notice notice) {
        return Times.of(frame, notice.period());
    }

    /** Which pages of the site, where it is not all. */
    String where(Notice notice) {
        return switch (notice.extent()) {
            case Extent.Branch one -> frame.words().get("noticedesk.where.branch.of", one.path());
            case Extent.Pages some -> String.join(", ", some.paths());
            default -> "";
        };
    }
}
