package no.fnsp.composing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.content.Documents;
import no.fnsp.html.Link;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Notice;
import no.fnsp.page.NoticeListPage;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.SiteLists;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** The list of what is said on a site now, also of what stands on some of its pages only. */
@Component
class NoticeLists {

    private final ShownNotices notices;
    private final SiteLists lists;
    private final Frames frames;

    NoticeLists(ShownNotices notices, SiteLists lists, Frames frames) {
        this.notices = notices;
        this.lists = lists;
        this.frames = frames;
    }

    NoticeListPage page(Visit visit) {
        List<Notice> all = notices.anywhere(visit);
        Map<String, Words> titles = titles(
                visit,
                all.stream().flatMap(one -> one.extent().paths().stream()).toList());
        Setting setting = Setting.of(visit, visit.words().get("notice.list"), List.of(Frames.home(visit)))
                .hidden();
        return new NoticeListPage(
                frames.around(visit, setting),
                all.stream().map(one -> item(visit, one, titles)).toList());
    }

    private Map<String, Words> titles(Visit visit, List<String> paths) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        visit.trace().lookedAt(Documents.list(visit.site().id()));
        paths.forEach(
                path -> visit.trace().lookedAt(Placements.scope(visit.site().id(), path)));
        return lists.titles(visit.site().id(), paths, visit.at());
    }

    private static NoticeListPage.Item item(Visit visit, Notice notice, Map<String, Words> titles) {
        return new NoticeListPage.Item(
                ShownNotices.shown(visit, notice),
                NoticePages.when(visit, notice.period()),
                notice.extent().paths().stream()
                        .map(path -> link(visit, path, titles))
                        .toList(),
                notice.extent() instanceof Extent.Branch);
    }

    /** A list has no title of its own in the base, and neither has what was moved: the address says it. */
    private static Link link(Visit visit, String path, Map<String, Words> titles) {
        return Optional.ofNullable(titles.get(path))
                .map(words -> Link.to(visit.to(path), visit.say(words)))
                .orElseGet(() -> new Link(path, visit.to(path)));
    }
}
