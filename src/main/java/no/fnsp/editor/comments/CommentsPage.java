package no.fnsp.editor.comments;

import java.util.List;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.discussion.Comment;
import no.fnsp.discussion.Conversation;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What has been said of a text, chapter by chapter. Never changes.
 *
 * @param mayWrite whether the person writes the text or vouches for it; others read
 * @param colleagues whom a comment can ask to look
 * @param unsaid what was written and not kept; null when nothing is wrong
 */
public record CommentsPage(
        DeskFrame frame,
        Piece piece,
        Language language,
        List<Place> places,
        Signatures signatures,
        boolean mayWrite,
        List<Colleague> colleagues,
        @Nullable Unsaid unsaid)
        implements DeskPage {

    public CommentsPage {
        places = List.copyOf(places);
        colleagues = List.copyOf(colleagues);
    }

    /**
     * The whole text, or a chapter.
     *
     * @param chapter its id; empty for the whole text
     * @param there whether the text still has it
     */
    public record Place(
            String chapter, String heading, boolean there, List<Conversation> open, List<Conversation> resolved) {

        public Place {
            open = List.copyOf(open);
            resolved = List.copyOf(resolved);
        }

        String anchor() {
            return chapter.isEmpty() ? "whole" : "chapter-" + chapter;
        }
    }

    /**
     * A comment that was not kept, with what was written.
     *
     * @param where the form it stands in: the id of a chapter or of a conversation; empty for the whole text
     * @param trouble why, in words
     */
    public record Unsaid(String where, String words, String mention, String trouble) {}

    String to(String rest) {
        return piece.to(language, "/comments" + rest);
    }

    boolean mayEdit() {
        return piece.may(Right.EDIT);
    }

    boolean isMine(Comment comment) {
        return mayWrite
                && !comment.withdrawn()
                && comment.author().equals(frame.desk().editor().id());
    }

    /** The comment that was not kept in this form; null when it is another, or none. */
    @Nullable
    Unsaid unsaid(String where) {
        return unsaid != null && unsaid.where().equals(where) ? unsaid : null;
    }

    boolean isMentioned(@Nullable Unsaid kept, UUID colleague) {
        return kept != null && kept.mention().equals(colleague.toString());
    }

    /** Who is asked to look, by name. */
    List<String> asked(Comment comment) {
        return signatures.known(comment.mentions()).toList();
    }

    long openCount() {
        return places.stream().mapToLong(place -> place.open().size()).sum();
    }
}
