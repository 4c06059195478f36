package no.fnsp.opendata.own;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.composing.Trace;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.opendata.answer.SiteLanguage;
import no.fnsp.opendata.kept.MadeFrom;
import no.fnsp.opendata.words.Form;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What sites tell in their own words: news, and articles. */
@RestController
class OwnResource {

    private static final int MOST = 200;

    private final OwnTable texts;
    private final Composed composed;
    private final Sites sites;
    private final DatabaseClock clock;

    OwnResource(OwnTable texts, Composed composed, Sites sites, DatabaseClock clock) {
        this.texts = texts;
        this.composed = composed;
        this.sites = sites;
        this.clock = clock;
    }

    @GetMapping("/api/v1/news")
    ResponseEntity<byte[]> news(HttpServletRequest request) {
        Given given = Given.of(request, "site", "language", "publishedSince", "modifiedSince", "limit", "cursor");
        return list(request, given, OwnKind.NEWS);
    }

    @GetMapping("/api/v1/articles")
    ResponseEntity<byte[]> articles(HttpServletRequest request) {
        Given given = Given.of(request, "site", "under", "language", "modifiedSince", "limit", "cursor");
        return list(request, given, OwnKind.ARTICLES);
    }

    private ResponseEntity<byte[]> list(HttpServletRequest request, Given given, OwnKind kind) {
        Paging paging = Paging.byId(given, kind.path(), 50, MOST);
        Instant now = clock.now();
        Map<String, Site> known = known(now);
        var wanted = new OwnTable.Wanted(
                kind,
                given.one("site", key -> Optional.of(key).filter(known::containsKey), "the key of a site")
                        .orElse(""),
                given.one("under", OwnResource::path, "a path on a site, as /om-oss")
                        .orElse(""),
                given.language(),
                Optional.ofNullable(given.day("publishedSince")),
                given.instant("modifiedSince"));
        return Answers.of(
                request,
                paging.page(
                        texts.of(wanted, paging.from().id(), paging.enough(), known, now),
                        one -> one.id().toString()));
    }

    private Map<String, Site> known(Instant now) {
        return sites.all(now).stream().collect(Collectors.toMap(Site::key, Function.identity()));
    }

    private static Optional<String> path(String written) {
        return Optional.of(written).filter(path -> path.matches("(/[a-z0-9-]+)+"));
    }

    @GetMapping("/api/v1/news/{id}")
    ResponseEntity<byte[]> newsItem(@PathVariable String id, HttpServletRequest request) {
        return one(request, Given.of(request, "language", "format"), OwnKind.NEWS, id);
    }

    @GetMapping("/api/v1/articles/{id}")
    ResponseEntity<byte[]> article(@PathVariable String id, HttpServletRequest request) {
        return one(request, Given.of(request, "language", "format"), OwnKind.ARTICLES, id);
    }

    private ResponseEntity<byte[]> one(HttpServletRequest request, Given given, OwnKind kind, String id) {
        Instant now = clock.now();
        Form form = given.one("format", Form::find, "html or text").orElse(Form.HTML);
        Optional<Language> asked = given.language();
        UUID document = Ids.find(id).orElseThrow(() -> unknown(kind));
        Map<String, Site> known = known(now);
        return texts.one(kind, document, known, now)
                .flatMap(item -> {
                    Site site = Objects.requireNonNull(known.get(item.site()));
                    return composed.of(
                            item, site, SiteLanguage.of(site, asked), form, now, made -> turns(request, made));
                })
                .map(text -> Answers.of(request, text))
                .orElseThrow(() -> wasShown(kind, document, now)
                        ? new Refused(Problem.gone("The text is no longer published."))
                        : unknown(kind));
    }

    private static void turns(HttpServletRequest request, Trace made) {
        made.validUntil().ifPresent(turn -> MadeFrom.turns(request, turn));
    }

    private boolean wasShown(OwnKind kind, UUID document, Instant now) {
        return Optional.ofNullable(texts.now(List.of(document), now).get(document))
                .filter(known -> known.resource().equals(kind.resource()))
                .isPresent();
    }

    private static Refused unknown(OwnKind kind) {
        return new Refused(Problem.notFound("Nothing has this id. They are listed at " + kind.path() + "."));
    }
}
