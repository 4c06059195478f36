package no.fnsp.editor.comments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.content.Body;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.editor.Piece;
import no.fnsp.html.Messages;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.text.Chapter;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** The chapters of a text that can be commented on: as they are being written, or else as they are published. */
@Component
class Outline {

    private final Drafts drafts;
    private final Editions editions;
    private final LocalChangeSets changes;
    private final SiteTexts texts;

    Outline(Drafts drafts, Editions editions, LocalChangeSets changes, SiteTexts texts) {
        this.drafts = drafts;
        this.editions = editions;
        this.changes = changes;
        this.texts = texts;
    }

    /** Their headings by their ids, in order. */
    Map<String, String> of(Piece piece, Language language) {
        Messages words = piece.here().desk().words();
        var headings = new LinkedHashMap<String, String>();
        for (Chapter chapter : chapters(piece, language)) {
            String heading = chapter.heading().isEmpty()
                    ? words.get("role." + chapter.role().key())
                    : chapter.heading();
            headings.put(chapter.id().value(), heading);
        }
        return headings;
    }

    private List<Chapter> chapters(Piece piece, Language language) {
        return piece.document().kind() == Kind.LOCAL_CHANGES
                ? national(piece, language)
                : drafts.find(piece.document().id(), language, Draft.Lane.ORDINARY)
                        .or(() -> drafts.find(piece.document().id(), language, Draft.Lane.URGENT))
                        .map(Draft::body)
                        .or(() -> published(piece, language))
                        .map(Body::chapters)
                        .orElse(List.of());
    }

    private Optional<Body> published(Piece piece, Language language) {
        return editions.published(piece.document().id(), language, piece.here().now())
                .map(Edition::body);
    }

    /** Local changes are written, and talked of, where the national chapters stand. */
    private List<Chapter> national(Piece piece, Language language) {
        Document document = piece.document();
        Map<Language, Edition> shown = changes.of(document.id())
                .map(belonging -> texts.shown(
                        document.site(), belonging.subject(), piece.here().now()))
                .orElse(Map.of());
        return Fallback.choose(language, shown.keySet())
                .or(() -> shown.keySet().stream().findFirst())
                .flatMap(written -> Optional.ofNullable(shown.get(written)))
                .map(edition -> edition.body().chapters())
                .orElse(List.of());
    }
}
