package no.fnsp.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.text.BlockId;
import org.jspecify.annotations.Nullable;

/**
 * A comment and what was answered, the oldest first. Goes on until somebody resolves it, and may be opened again.
 *
 * @param chapter what it is about; null for the whole text
 * @param last what was last decided; null for one that nobody has resolved yet
 */
public record Conversation(
        UUID id,
        @Nullable BlockId chapter,
        List<Comment> comments,
        @Nullable Turn last) {

    public Conversation {
        comments = List.copyOf(comments);
    }

    /** That it was resolved, or opened again. */
    public record Turn(boolean resolved, UUID by, Instant at) {}

    public boolean isResolved() {
        return last != null && last.resolved();
    }

    /** Whether everything in it was withdrawn, so that there is nothing to resolve. */
    public boolean isSilent() {
        return comments.stream().allMatch(Comment::withdrawn);
    }

    public boolean isOpen() {
        return !isResolved() && !isSilent();
    }

    public Optional<BlockId> about() {
        return Optional.ofNullable(chapter);
    }

    /** Everybody who is named in it by id. */
    public Stream<UUID> people() {
        Stream<UUID> said = comments.stream()
                .flatMap(comment -> Stream.concat(Stream.of(comment.author()), comment.mentions().stream()));
        return last == null ? said : Stream.concat(said, Stream.of(last.by()));
    }
}
