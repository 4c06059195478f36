package no.fnsp.importer;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Kind;
import no.fnsp.importer.sites.PageFile;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.written.WrittenText;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in a site's own texts: articles, landing pages, news, and what departments and places say of themselves. */
@Component
class PagesIn {

    private final Known known;
    private final Documents documents;
    private final Placements placements;
    private final Editing editing;

    PagesIn(Known known, Documents documents, Placements placements, Editing editing) {
        this.known = known;
        this.documents = documents;
        this.placements = placements;
        this.editing = editing;
    }

    void take(Run run, SiteFile file) {
        Site site = known.site(file.key(), file.file(), run.at());
        List.of(file.pages(), file.news(), file.departmentTexts(), file.placeTexts())
                .forEach(some -> some.forEach(page -> take(run, site, page)));
    }

    private void take(Run run, Site site, PageFile page) {
        String address = folder(page.kind()) + "/" + page.path();
        Document document = documents.open(
                run.permit(),
                new Document(UUID.randomUUID(), page.kind(), site.id(), address, null, node(site, page), null));
        placements.place(run.permit(), new Placement(site.id(), address, document.id(), 0), run.at());
        page.texts()
                .forEach((language, text) -> editing.write(
                        run.permit(),
                        document,
                        new Handed(
                                page.file(), text.line(), language, body(run, page, text), ChangeClass.EDITORIAL, null),
                        run.report(),
                        run.at()));
    }

    private static String folder(Kind kind) {
        return switch (kind) {
            case NEWS -> "/nyheter";
            case DEPARTMENT -> "/avdelinger";
            case PLACE -> "/steder";
            default -> "";
        };
    }

    private @Nullable UUID node(Site site, PageFile page) {
        return switch (page.kind()) {
            case DEPARTMENT -> known.node(Known.departmentKey(site.key(), page.path()), page.file(), 0);
            case PLACE -> known.node(Known.placeKey(site.key(), page.path()), page.file(), 0);
            default -> null;
        };
    }

    private Body body(Run run, PageFile page, WrittenText text) {
        Function<String, UUID> documentOf =
                key -> known.text(key, page.file(), text.line(), run.at()).id();
        return page.kind() == Kind.NEWS
                ? Bodies.news(text, Objects.requireNonNull(page.published()), documentOf)
                : Bodies.text(text, documentOf);
    }
}
