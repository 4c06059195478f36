package no.fnsp.opendata.document;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Modified;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.opendata.national.Narrowed;
import no.fnsp.opendata.national.OncePublished;
import no.fnsp.opendata.site.SitesByKey;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents of the national base: what was said when, who vouches for it, and who shows it. */
@RestController
class DocumentController {

    private static final int MOST = 200;

    private final Documents documents;
    private final OncePublished once;
    private final PublishedEditions editions;
    private final LocalWords local;
    private final Coverage coverage;
    private final SitesByKey sites;
    private final DatabaseClock clock;

    DocumentController(
            Documents documents,
            OncePublished once,
            PublishedEditions editions,
            LocalWords local,
            Coverage coverage,
            SitesByKey sites,
            DatabaseClock clock) {
        this.documents = documents;
        this.once = once;
        this.editions = editions;
        this.local = local;
        this.coverage = coverage;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * All there is to tell of one document. Never changes.
     *
     * @param variants other ways of saying it
     * @param local what regions, trusts, hospitals and departments say in it
     * @param coverage the sites that show it
     */
    record Told(
            Documents.Item document,
            List<PublishedEditions.Item> editions,
            List<Documents.Item> variants,
            List<LocalWords.Item> local,
            List<Coverage.Item> coverage,
            String licence)
            implements Modified {

        @Override
        public Instant modified() {
            return document.modified();
        }
    }

    @GetMapping(Documents.PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, Narrowed.names("variantOf", "fields", "limit", "cursor"));
        Paging paging = Paging.byId(given, Documents.PATH, 50, MOST);
        Narrowed wanted = Narrowed.of(given);
        String variantOf = given.one("variantOf", Ids::find, "the id of a document")
                .map(UUID::toString)
                .orElse("");
        Instant now = clock.now();
        sites.filter(wanted.site(), now);
        return Answers.of(
                request,
                now,
                Fields.of(given, Documents.Item.class),
                at -> paging.page(
                        documents.of(wanted, variantOf, paging.from(), paging.enough(), at),
                        one -> one.id().toString()));
    }

    @GetMapping(Documents.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given given = Given.of(request, "fields");
        UUID document = Ids.find(id).orElseThrow(DocumentController::unknown);
        return Answers.of(request, clock.now(), Fields.of(given, Told.class), at -> told(document, at));
    }

    private Told told(UUID document, Instant at) {
        Documents.Item item = documents
                .one(document, at)
                .orElseThrow(() -> once.isAny(document, at)
                        ? new Refused(Problem.gone("The text is no longer published."))
                        : unknown());
        List<LocalWords.Item> words = local.of(document, at);
        return new Told(
                item,
                editions.of(document, at),
                documents.variants(document, at),
                words,
                coverage.of(document, words, at),
                Api.LICENCE);
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("No document has this id. They are listed at " + Documents.PATH + "."));
    }
}
