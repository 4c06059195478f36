package no.fnsp.editor.changes;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Details;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.discussion.Conversations;
import no.fnsp.editor.Form;
import no.fnsp.editor.Forms;
import no.fnsp.editor.Here;
import no.fnsp.editor.Piece;
import no.fnsp.editor.critical.Standings;
import no.fnsp.organisation.Nodes;
import no.fnsp.sharing.Instead;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** The forms of local changes, with the national words that the site shows now. */
@Component
class ChangesForms implements Forms {

    private final LocalChangeSets changes;
    private final SiteTexts texts;
    private final Documents documents;
    private final Editions editions;
    private final Nodes nodes;
    private final Conversations conversations;
    private final Standings standings;

    ChangesForms(
            LocalChangeSets changes,
            SiteTexts texts,
            Documents documents,
            Editions editions,
            Nodes nodes,
            Conversations conversations,
            Standings standings) {
        this.changes = changes;
        this.texts = texts;
        this.documents = documents;
        this.editions = editions;
        this.nodes = nodes;
        this.conversations = conversations;
        this.standings = standings;
    }

    @Override
    public boolean knows(Piece piece) {
        return piece.document().kind() == Kind.LOCAL_CHANGES;
    }

    @Override
    public Form of(Piece piece, Draft draft) {
        Edition national = national(piece, draft);
        var written = WrittenChanges.of(national.body().chapters(), (LocalChanges) draft.body());
        return form(piece, draft, written, (LocalChanges) draft.body());
    }

    /** Words that stay as they were stay based on the edition they were written against. */
    @Override
    public Form sent(Piece piece, Draft draft, Map<String, String[]> fields) {
        Edition national = national(piece, draft);
        var before = (LocalChanges) draft.body();
        var asked = WrittenChanges.of(national.body().chapters(), before);
        var written = WrittenChanges.of(asked, fields);
        return form(piece, draft, written, written.body(national.id()).after(before));
    }

    /** What the site shows; or what is published, once somebody has begun to hold the words up against something newer. */
    private Edition national(Piece piece, Draft draft) {
        Edition shown = national(piece, draft.language());
        return ((LocalChanges) draft.body())
                .changes().stream()
                        .flatMap(change -> Optional.ofNullable(change.basedOn()).stream())
                        .distinct()
                        .flatMap(id -> editions.find(id).stream())
                        .filter(edition -> isAhead(edition, shown, draft.language()))
                        .max(Comparator.comparingInt(editions::place))
                        .map(begun -> newest(begun, piece.here().now()))
                        .orElse(shown);
    }

    /** A corrected older edition has a newer number than what came between, and stands before it all the same. */
    private boolean isAhead(Edition edition, Edition shown, Language written) {
        return edition.document().equals(shown.document())
                && (edition.language() == shown.language()
                        ? editions.place(edition) > editions.place(shown)
                        : edition.language() == written);
    }

    private Edition newest(Edition begun, Instant now) {
        return editions.published(begun.document(), begun.language(), now)
                .filter(head -> editions.place(head) > editions.place(begun))
                .orElse(begun);
    }

    private Edition national(Piece piece, Language language) {
        Here here = piece.here();
        Map<Language, Edition> shown =
                texts.shown(here.site().id(), belonging(piece).subject(), here.now());
        return Fallback.choose(language, shown.keySet())
                .or(() -> shown.keySet().stream().findFirst())
                .map(shown::get)
                .or(() -> last(belonging(piece).subject(), language))
                .orElseThrow();
    }

    /** What a text that was withdrawn said last: what was written about it can still be read and taken elsewhere. */
    private Optional<Edition> last(UUID subject, Language language) {
        return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .flatMap(one -> editions.newest(subject, one).stream())
                .findFirst();
    }

    private Instead.Belonging belonging(Piece piece) {
        return changes.of(piece.document().id()).orElseThrow();
    }

    private Form form(Piece piece, Draft draft, WrittenChanges written, LocalChanges body) {
        Instead.Belonging belonging = belonging(piece);
        Here here = piece.here();
        String node = nodes.lines(Set.of(belonging.node()), here.now())
                .find(belonging.node())
                .map(one -> one.name().plain(here.desk().words().language()))
                .orElse("");
        String info = documents
                .details(belonging.subject(), here.now())
                .map(Details::editorInfo)
                .orElse("");
        Map<String, Integer> open = conversations.open(piece.document().id(), draft.language());
        return new ChangesForm(written, body, node, info, open, standings.of(piece));
    }
}
