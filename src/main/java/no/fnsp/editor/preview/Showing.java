package no.fnsp.editor.preview;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.editor.Piece;
import no.fnsp.html.Link;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where and how one draft can be shown. */
@Component
class Showing {

    /** What can be written as a day goes on past what the database can keep. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final PreviewAddresses addresses;
    private final Sharing sharing;
    private final Sites sites;
    private final Adoptions adoptions;
    private final Nodes nodes;

    Showing(PreviewAddresses addresses, Sharing sharing, Sites sites, Adoptions adoptions, Nodes nodes) {
        this.addresses = addresses;
        this.sharing = sharing;
        this.sites = sites;
        this.adoptions = adoptions;
        this.nodes = nodes;
    }

    /** @param share whether a link to give away is wanted; empty when the chosen site is none that shows the text */
    Optional<PreviewPage> page(
            Piece piece, Draft draft, PreviewPage.Choice choice, PreviewAddresses.Origin origin, boolean share) {
        UUID subject = addresses.subject(draft.document());
        List<Site> shown = sitesShowing(piece, subject);
        Optional<Site> site =
                shown.stream().filter(one -> one.key().equals(choice.as())).findFirst();
        return site.map(one -> {
            Instant now = piece.here().now();
            Instant at = at(choice.on());
            String path = path(one, draft, subject, choice, now).orElse(null);
            return new PreviewPage(
                    piece.here().frame(piece.here().desk().words().get("preview.title", piece.title()), piece.link()),
                    piece,
                    draft.language(),
                    choice,
                    path == null
                            ? null
                            : addresses.of(origin, draft.id(), one, now.plus(PreviewAddresses.AT_THE_DESK), at) + path,
                    path == null || !share ? null : sharing.share(piece, draft, one, path, origin),
                    shown.stream()
                            .map(each -> new Link(each.settings().shortName(), each.key()))
                            .toList(),
                    places(one, subject, piece));
        });
    }

    /** Its own site, and for a national text every site that has adopted it. */
    private List<Site> sitesShowing(Piece piece, UUID subject) {
        Site own = piece.here().site();
        if (!own.isNationalBase()) {
            return List.of(own);
        }
        List<UUID> using = adoptions.using(subject);
        return sites.all(piece.here().now()).stream()
                .filter(site -> site.id().equals(own.id()) || using.contains(site.id()))
                .sorted((one, other) -> Boolean.compare(other.isNationalBase(), one.isNationalBase()))
                .toList();
    }

    private Optional<String> path(Site site, Draft draft, UUID subject, PreviewPage.Choice choice, Instant now) {
        String place = choice.place().matches("[a-z0-9-]+") ? "?sted=" + choice.place() : "";
        return addresses.path(site, draft.language(), subject, now).map(path -> path + place);
    }

    /** Noon of the day. */
    private static @Nullable Instant at(String day) {
        try {
            LocalDate wanted = day.isEmpty() ? null : LocalDate.parse(day);
            return wanted == null || wanted.getYear() < FIRST_YEAR || wanted.getYear() > LAST_YEAR
                    ? null
                    : wanted.atTime(LocalTime.NOON).atZone(Norway.TIME).toInstant();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private List<Link> places(Site site, UUID subject, Piece piece) {
        Instant now = piece.here().now();
        List<UUID> offered = adoptions.find(site.id(), subject, now).map(Adoption::offers).orElse(List.of()).stream()
                .flatMap(offer -> offer.places().stream())
                .distinct()
                .toList();
        Tree tree = nodes.lines(offered, now);
        return offered.stream()
                .flatMap(id -> tree.find(id).stream())
                .map(node -> new Link(name(node, piece), node.slug()))
                .toList();
    }

    private static String name(Node node, Piece piece) {
        return node.name().plain(piece.here().desk().words().language());
    }
}
