package no.fnsp.editor.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Body;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.News;
import no.fnsp.content.Text;
import no.fnsp.editor.Piece;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Component;

/** Begins a draft from what is published, or from nothing. */
@Component
public class Beginning {

    private final Drafts drafts;
    private final Editions editions;

    Beginning(Drafts drafts, Editions editions) {
        this.drafts = drafts;
        this.editions = editions;
    }

    record Begun(Piece piece, Draft draft) {
        String to() {
            String lane = draft.lane() == Draft.Lane.ORDINARY
                    ? ""
                    : "?lane=" + draft.lane().key();
            return piece.to(draft.language(), lane);
        }
    }

    /** Empty for a language the site does not publish in. */
    Optional<Begun> draft(Piece piece, String language, Draft.Lane lane) {
        return Language.find(language)
                .filter(piece.here().site().settings().languages()::contains)
                .map(spoken -> new Begun(
                        piece,
                        drafts.start(
                                piece.permit(),
                                piece.document(),
                                spoken,
                                lane,
                                published(piece, spoken),
                                piece.here().now())));
    }

    /** Begins the first draft of a new page. @return where it is written */
    public String titled(Piece piece, String title) {
        Language language = piece.here().site().mainLanguage();
        Body body = piece.document().kind() == Kind.NEWS
                ? new News(LocalDate.ofInstant(piece.here().now(), Norway.TIME), title.strip(), List.of(), List.of())
                : new Text(title.strip(), List.of(), List.of());
        drafts.start(
                piece.permit(),
                piece.document(),
                language,
                Draft.Lane.ORDINARY,
                body,
                piece.here().now());
        return piece.to(language, "");
    }

    /** What was withdrawn is there to be written on. */
    private Body published(Piece piece, Language language) {
        return editions.newest(piece.document().id(), language)
                .map(Edition::body)
                .orElseGet(() -> empty(piece));
    }

    private static Body empty(Piece piece) {
        Kind kind = piece.document().kind();
        return switch (kind) {
            case LOCAL_CHANGES -> new LocalChanges(List.of());
            case NEWS ->
                new News(LocalDate.ofInstant(piece.here().now(), Norway.TIME), piece.title(), List.of(), List.of());
            default -> new Text("", List.of(), List.of());
        };
    }

    /** A draft that is no more, as its form saw it: so that what was written can be read and answered. */
    Draft lost(Piece piece, UUID id, Language language, Draft.Lane lane) {
        return new Draft(
                id,
                piece.document().id(),
                language,
                lane,
                null,
                published(piece, language),
                0,
                piece.here().desk().editor().id(),
                piece.here().now());
    }
}
