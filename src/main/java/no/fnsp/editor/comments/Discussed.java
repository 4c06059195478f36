package no.fnsp.editor.comments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.DeskFrame;
import no.fnsp.discussion.Conversation;
import no.fnsp.discussion.Conversations;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.html.Messages;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Right;
import no.fnsp.journal.Actors;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A text with what has been said of it, as the page shows it. */
@Component
class Discussed {

    private final Conversations conversations;
    private final Outline outline;
    private final Colleagues colleagues;
    private final Actors actors;

    Discussed(Conversations conversations, Outline outline, Colleagues colleagues, Actors actors) {
        this.conversations = conversations;
        this.outline = outline;
        this.colleagues = colleagues;
        this.actors = actors;
    }

    static boolean mayWrite(Piece piece) {
        return piece.may(Right.EDIT) || piece.may(Right.APPROVE);
    }

    /** Whether the text has the chapter, so that it can be commented on; the empty word is the whole text. */
    boolean has(Piece piece, Language language, String chapter) {
        return chapter.isEmpty() || outline.of(piece, language).containsKey(chapter);
    }

    CommentsPage page(Piece piece, Language language, CommentsPage.@Nullable Unsaid unsaid) {
        Messages words = piece.here().desk().words();
        String title = words.get("comments.title", piece.title());
        DeskFrame frame = piece.here().frame(title, piece.link());
        List<Conversation> all = conversations.of(piece.document().id(), language);
        boolean mayWrite = mayWrite(piece);
        return new CommentsPage(
                frame,
                piece,
                language,
                places(all, headings(piece, language, words), words.get("comments.vanished")),
                Signatures.of(actors, all.stream().flatMap(Conversation::people).collect(Collectors.toSet()), words),
                mayWrite,
                mayWrite ? others(piece) : List.of(),
                unsaid);
    }

    private Map<String, String> headings(Piece piece, Language language, Messages words) {
        var headings = new LinkedHashMap<String, String>();
        headings.put("", words.get("comments.whole"));
        headings.putAll(outline.of(piece, language));
        return headings;
    }

    private static List<CommentsPage.Place> places(
            List<Conversation> all, Map<String, String> headings, String vanished) {
        var places = new ArrayList<CommentsPage.Place>();
        headings.forEach((chapter, heading) -> places.add(place(chapter, heading, true, all)));
        all.stream()
                .map(Discussed::chapter)
                .distinct()
                .filter(chapter -> !headings.containsKey(chapter))
                .forEach(chapter -> places.add(place(chapter, vanished, false, all)));
        return places;
    }

    private static CommentsPage.Place place(String chapter, String heading, boolean there, List<Conversation> all) {
        Map<Boolean, List<Conversation>> here = all.stream()
                .filter(one -> chapter(one).equals(chapter))
                .collect(Collectors.partitioningBy(Conversation::isOpen));
        return new CommentsPage.Place(
                chapter, heading, there, here.getOrDefault(true, List.of()), here.getOrDefault(false, List.of()));
    }

    private static String chapter(Conversation one) {
        return one.about().map(BlockId::value).orElse("");
    }

    private List<Colleague> others(Piece piece) {
        UUID self = piece.here().desk().editor().id();
        return colleagues.at(piece.here().spot(piece.path())).stream()
                .filter(colleague -> !colleague.id().equals(self))
                .toList();
    }

    /** Those whose name stands after an @ in the words. */
    List<UUID> namedIn(Piece piece, String words) {
        return words.contains("@")
                ? others(piece).stream()
                        .filter(colleague -> words.contains("@" + colleague.name()))
                        .map(Colleague::id)
                        .toList()
                : List.of();
    }
}
