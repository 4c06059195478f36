package no.fnsp.opendata.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.notice.Grade;
import no.fnsp.notice.Kind;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Notices;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The notices that are in force now. What is planned is nobody's to know of before it begins. */
@RestController
class NoticeResource {

    private static final int MOST = 200;

    private final Notices notices;
    private final FollowedNotices followed;
    private final Sites sites;
    private final DatabaseClock clock;

    NoticeResource(Notices notices, FollowedNotices followed, Sites sites, DatabaseClock clock) {
        this.notices = notices;
        this.followed = followed;
        this.sites = sites;
        this.clock = clock;
    }

    @GetMapping(NoticeItem.PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, "site", "kind", "level", "limit", "cursor");
        Paging paging = Paging.byId(given, NoticeItem.PATH, 50, MOST);
        Optional<UUID> after = paging.from().id();
        Instant now = clock.now();
        List<Site> known = sites.all(now);
        Optional<Site> site = given.one("site", key -> site(known, key), "the key of a site");
        Optional<Kind> kind = given.one("kind", NoticeResource::kind, "emergency, operations or info");
        Optional<Grade> level =
                given.one("level", Grade::find, "red, yellow, green, serious, noticeable, minor or info");
        List<NoticeItem> found = notices.inForce(now).stream()
                .filter(notice -> site.map(notice.extent()::reaches).orElse(true))
                .filter(notice -> kind.map(notice.says().grade().kind()::equals).orElse(true))
                .filter(notice -> level.map(notice.says().grade()::equals).orElse(true))
                .filter(notice ->
                        after.map(last -> order(notice.id(), last) > 0).orElse(true))
                .sorted((one, other) -> order(one.id(), other.id()))
                .limit(paging.enough())
                .map(notice -> NoticeItem.of(notice, keys(known)))
                .toList();
        return Answers.of(request, paging.page(found, one -> one.id().toString()));
    }

    private static Optional<Site> site(List<Site> known, String key) {
        return known.stream().filter(site -> site.key().equals(key)).findFirst();
    }

    private static Optional<Kind> kind(String written) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.key().equals(written))
                .findFirst();
    }

    private static int order(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    private static Map<UUID, String> keys(List<Site> known) {
        return known.stream().collect(Collectors.toMap(Site::id, Site::key));
    }

    @GetMapping(NoticeItem.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given.of(request);
        Instant now = clock.now();
        UUID known = Ids.find(id).orElseThrow(NoticeResource::unknown);
        Optional<Notice> notice =
                notices.find(known, now).filter(one -> one.period().covers(now));
        return notice.map(one -> Answers.of(request, NoticeItem.of(one, keys(sites.all(now)))))
                .orElseThrow(() -> followed.now(List.of(known), now).containsKey(known)
                        ? new Refused(Problem.gone("It is not in force any more."))
                        : unknown());
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("No notice has this id. They are listed at " + NoticeItem.PATH + "."));
    }
}
