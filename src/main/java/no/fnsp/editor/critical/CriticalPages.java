package no.fnsp.editor.critical;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.critical.CriticalErrors;
import no.fnsp.editor.Piece;
import no.fnsp.editor.reach.ReachTables;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a critical act together. */
@Component
class CriticalPages {

    private final Drafts drafts;
    private final Editions editions;
    private final CriticalErrors errors;
    private final ReachTables reach;

    CriticalPages(Drafts drafts, Editions editions, CriticalErrors errors, ReachTables reach) {
        this.drafts = drafts;
        this.editions = editions;
        this.errors = errors;
        this.reach = reach;
    }

    /** @param chosen the draft somebody came from; null for none */
    CriticalPage page(Piece piece, @Nullable UUID chosen) {
        var read = drafts.of(piece.document().id()).stream()
                .filter(draft -> draft.id().equals(chosen))
                .map(draft -> new CriticalForm.Read(draft.id(), draft.revision()))
                .toList();
        Set<Language> published = EnumSet.noneOf(Language.class);
        published.addAll(published(piece));
        return page(piece, new CriticalForm(read, "", Map.of(), published, false), null);
    }

    CriticalPage page(Piece piece, CriticalForm form, @Nullable String trouble) {
        Messages words = piece.here().desk().words();
        List<Language> published = published(piece);
        List<Draft> own = drafts.of(piece.document().id()).stream()
                .filter(draft -> published.contains(draft.language()))
                .sorted(Comparator.comparing(Draft::language).thenComparing(draft -> draft.lane() != Draft.Lane.URGENT))
                .toList();
        var first = own.stream()
                .filter(draft -> form.has(draft.id()))
                .findFirst()
                .or(() -> own.stream()
                        .filter(draft -> draft.lane() == Draft.Lane.URGENT)
                        .findFirst());
        return new CriticalPage(
                piece.here().frame(words.get("critical.title", piece.title()), piece.link()),
                piece,
                form,
                own,
                published,
                List.of(Language.values()),
                first.map(draft -> reach.of(piece, draft, ChangeClass.CRITICAL)).orElse(null),
                trouble,
                before(piece));
    }

    private List<CriticalPage.Before> before(Piece piece) {
        Messages words = piece.here().desk().words();
        return errors.of(piece.document().id()).stream()
                .map(error -> new CriticalPage.Before(
                        error,
                        new Link(
                                words.get(
                                        "critical.act." + error.act().key(),
                                        piece.here().frame("").moment(error.at())),
                                piece.here().to("/critical/" + error.id()))))
                .toList();
    }

    private List<Language> published(Piece piece) {
        return editions.published(piece.document().id(), piece.here().now()).stream()
                .map(Edition::language)
                .sorted()
                .toList();
    }
}
