package no.fnsp.editor.history;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Version;
import no.fnsp.content.Versions;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.html.Link;
import no.fnsp.journal.Actors;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions of a text as its editors are told of them: with names, and which of them readers see. */
@Component
class Past {

    private static final int LISTED = 50;

    private final Versions versions;
    private final Drafts drafts;
    private final Editions editions;
    private final Actors actors;

    Past(Versions versions, Drafts drafts, Editions editions, Actors actors) {
        this.versions = versions;
        this.drafts = drafts;
        this.editions = editions;
        this.actors = actors;
    }

    VersionsPage page(Piece piece, Language language, boolean all, VersionsPage.@Nullable Unnamed unnamed) {
        String title = piece.here().desk().words().get("history.title", piece.title());
        DeskFrame frame = piece.here().frame(title, piece.link());
        List<Version> known = versions.of(piece.document().id(), language);
        List<Version> listed = all ? known : known.stream().limit(LISTED).toList();
        return new VersionsPage(
                frame,
                piece,
                language,
                told(piece, frame, listed),
                listed.size() < known.size(),
                drafts.of(piece.document().id()).stream()
                        .filter(draft -> draft.language() == language)
                        .collect(Collectors.toMap(Draft::lane, Draft::revision)),
                unnamed);
    }

    List<ToldVersion> told(Piece piece, DeskFrame frame, List<Version> some) {
        var signatures =
                Signatures.of(actors, some.stream().map(Version::author).collect(Collectors.toSet()), frame.words());
        List<UUID> shown = editions
                .published(piece.document().id(), piece.here().now())
                .stream()
                .map(Edition::id)
                .toList();
        return some.stream()
                .map(version -> ToldVersion.of(version, shown.contains(version.id()), signatures, frame))
                .toList();
    }

    static Link link(Piece piece, Language language) {
        return new Link(piece.here().desk().words().get("history.go"), piece.to(language, "/versions"));
    }
}
