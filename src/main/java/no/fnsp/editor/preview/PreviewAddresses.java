package no.fnsp.editor.preview;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.composing.PreviewLinks;
import no.fnsp.editor.Piece;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Instead;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The signed addresses that drafts, and older versions, are shown at. */
@Component
public class PreviewAddresses {

    static final Duration AT_THE_DESK = Duration.ofHours(2);

    private final String host;
    private final PreviewLinks links;
    private final Placements placements;
    private final LocalChangeSets changes;

    PreviewAddresses(
            @Value("${fnsp.preview-host}") String host,
            PreviewLinks links,
            Placements placements,
            LocalChangeSets changes) {
        this.host = host;
        this.links = links;
        this.placements = placements;
        this.changes = changes;
    }

    /** Where the browser is: on a developer's machine, previews have its port. */
    public record Origin(String scheme, int port) {
        public static Origin of(HttpServletRequest request) {
            return new Origin(request.getScheme(), request.getServerPort());
        }
    }

    /** Where a version of the text is shown on its own site, for as long as somebody sits at the desk; empty when it stands nowhere. */
    public Optional<String> onOwnSite(Piece piece, UUID version, Language language, Origin origin) {
        Site site = piece.here().site();
        Instant now = piece.here().now();
        return path(site, language, subject(piece.document().id()), now)
                .map(path -> of(origin, version, site, now.plus(AT_THE_DESK), null) + path);
    }

    /** The same on any site where the text stands; for whoever must see it there and has it on no page of theirs at the desk. */
    public Optional<String> on(Site site, UUID document, UUID version, Language language, Instant now, Origin origin) {
        return path(site, language, subject(document), now)
                .map(path -> of(origin, version, site, now.plus(AT_THE_DESK), null) + path);
    }

    /** The text that a reader reads: the document, or what it changes. */
    UUID subject(UUID document) {
        return changes.of(document).map(Instead.Belonging::subject).orElse(document);
    }

    Optional<String> path(Site site, Language language, UUID subject, Instant now) {
        return placements
                .of(site.id(), subject, now)
                .map(Placement::path)
                .map(path -> site.under("").address(language, path));
    }

    String of(Origin origin, UUID shown, Site site, Instant until, @Nullable Instant at) {
        String token = links.token(new PreviewLinks.Preview(shown, site.id(), until, at));
        boolean usual = origin.port() == 80 || origin.port() == 443;
        return origin.scheme() + "://" + host + (usual ? "" : ":" + origin.port()) + "/p/" + token;
    }
}
