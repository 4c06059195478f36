package no.fnsp.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.sites.SitePaper;
import no.fnsp.media.Asset;
import no.fnsp.media.Received;
import no.fnsp.media.Uploads;
import no.fnsp.paper.PaperChanges;
import no.fnsp.paper.Papers;
import no.fnsp.paper.Saying;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in a site's documents, once: from then on they are the desk's. */
@Component
class PapersIn {

    private final Known known;
    private final Papers papers;
    private final PaperChanges changes;
    private final Uploads uploads;

    PapersIn(Known known, Papers papers, PaperChanges changes, Uploads uploads) {
        this.known = known;
        this.papers = papers;
        this.changes = changes;
        this.uploads = uploads;
    }

    void take(Run run, SiteFile file) {
        if (!file.papers().isEmpty()) {
            Site site = known.site(file.key(), file.file(), run.at());
            file.papers().forEach(paper -> take(run, site, file, paper));
        }
    }

    private void take(Run run, Site site, SiteFile file, SitePaper paper) {
        UUID id = UUID.nameUUIDFromBytes(("paper:" + site.key() + "/" + paper.name()).getBytes(StandardCharsets.UTF_8));
        if (!papers.history(id).isEmpty()) {
            run.report().unchanged();
            return;
        }
        Optional<Asset> asset = received(run, site, paper);
        if (asset.isEmpty() || papers.withAsset(asset.get().id(), run.at()).isPresent()) {
            run.report().leftAlone(site.key() + ": " + paper.name());
            return;
        }
        changes.add(run.permit(), id, site, asset.get(), says(run, site, file, paper), run.at());
        run.report().added(site.key() + ": " + paper.name());
    }

    private Optional<Asset> received(Run run, Site site, SitePaper paper) {
        try {
            return switch (uploads.receive(
                    run.permit(), site.id(), paper.name(), new ByteArrayInputStream(paper.bytes()), run.at())) {
                case Received.Kept kept -> Optional.of(kept.asset());
                case Received.SameAsBefore same -> Optional.of(same.asset());
                case Received.Overtaken overtaken -> Optional.empty();
                case Received.Refused refused -> Optional.empty();
            };
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Saying says(Run run, Site site, SiteFile file, SitePaper paper) {
        return new Saying(
                paper.title(),
                paper.summary(),
                paper.language(),
                paper.genre(),
                paper.access(),
                paper.review(),
                paper.last(),
                unit(site, file, paper),
                run.permit().actor());
    }

    private @Nullable UUID unit(Site site, SiteFile file, SitePaper paper) {
        return paper.unit().isEmpty()
                ? null
                : known.node(Known.departmentKey(site.key(), paper.unit()), file.file(), 0);
    }
}
