package no.fnsp.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.content.Body;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one node (region, trust, hospital, department) changes in one national text. It is the body of an edition,
 * so it is drafted, approved, scheduled and kept like any other text. Never changes.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LocalChanges(List<LocalChange> changes) implements Body {

    public LocalChanges {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /**
     * One chapter's change.
     *
     * @param chapter the national chapter it changes; null for practical information
     * @param basedOn the national edition the change was written against
     * @param words the local words; a chapter with no blocks when the national one is hidden
     * @param reason required for replace and hide
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record LocalChange(
            Intent intent,
            @Nullable BlockId chapter,
            @Nullable UUID basedOn,
            Chapter words,
            String reason) {

        public LocalChange {
            reason = reason == null ? "" : reason;
        }

        public Role role() {
            return words.role();
        }

        String canonical() {
            return "@ " + intent.key() + " " + (chapter == null ? "" : chapter) + "\nreason: " + reason + "\n"
                    + words.canonical();
        }
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public List<Chapter> chapters() {
        return changes.stream().map(LocalChange::words).toList();
    }

    /** The chapters come back in the order they were given, with ids assigned. */
    @Override
    public LocalChanges withChapters(List<Chapter> chapters) {
        if (chapters.size() != changes.size()) {
            throw new IllegalArgumentException("A local change has one chapter of words, no more and no less");
        }
        var renamed = new ArrayList<LocalChange>();
        for (int i = 0; i < changes.size(); i++) {
            LocalChange old = changes.get(i);
            renamed.add(new LocalChange(old.intent(), old.chapter(), old.basedOn(), chapters.get(i), old.reason()));
        }
        return new LocalChanges(renamed);
    }

    @Override
    public String canonical() {
        return changes.stream().map(LocalChange::canonical).collect(Collectors.joining());
    }

    /** The same words stay based on what they were written against: only what is written anew has been held up to the new text. */
    public LocalChanges after(LocalChanges before) {
        return map(change -> before.changes().stream()
                .filter(old -> old.canonical().equals(change.canonical()))
                .findFirst()
                .map(old -> new LocalChange(
                        change.intent(), change.chapter(), old.basedOn(), change.words(), change.reason()))
                .orElse(change));
    }

    /** The changes by the national chapter they are about. */
    public Map<BlockId, List<LocalChange>> byChapter() {
        return changes.stream()
                .filter(change -> change.chapter() != null)
                .collect(Collectors.groupingBy(change -> Objects.requireNonNull(change.chapter())));
    }

    /** Every change passed through {@code change}. */
    public LocalChanges map(Function<LocalChange, LocalChange> change) {
        return new LocalChanges(changes.stream().map(change).toList());
    }
}
