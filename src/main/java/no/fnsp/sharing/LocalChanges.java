package no.fnsp.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.MergedBody;
import no.fnsp.content.Term;
import no.fnsp.text.Alignment;
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

        /** The words, headed by what they do to which chapter: that is what a change is known by, more than by its place. */
        Chapter keyed() {
            return words.headed(intent.key() + " " + (chapter == null ? words.heading() : chapter));
        }

        /** The same change in other words. */
        LocalChange saying(Chapter others) {
            return new LocalChange(intent, chapter, basedOn, others, reason);
        }

        Stream<Term> terms() {
            return Stream.of(
                    new Term("intent", words.id(), intent.key()),
                    new Term("chapter", words.id(), chapter == null ? "" : chapter.value()),
                    new Term("reason", words.id(), reason));
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
            renamed.add(changes.get(i).saying(chapters.get(i)));
        }
        return new LocalChanges(renamed);
    }

    @Override
    public LocalChanges blank() {
        return new LocalChanges(List.of());
    }

    @Override
    public List<Term> terms() {
        return changes.stream().flatMap(LocalChange::terms).toList();
    }

    /** Two changes of chapters with one role are told apart by what they do to which chapter. */
    @Override
    public LocalChanges alignedTo(Body base) {
        return named(Alignment.toBase(((LocalChanges) base).keyed(), keyed()));
    }

    @Override
    public MergedBody mergedWith(Body base, Body theirs) {
        return MergedChanges.of((LocalChanges) base, this, (LocalChanges) theirs);
    }

    List<Chapter> keyed() {
        return changes.stream().map(LocalChange::keyed).toList();
    }

    /** These changes with the ids of the same words as {@link #keyed} gave them, under their own headings. */
    LocalChanges named(List<Chapter> keyed) {
        return withChapters(IntStream.range(0, changes.size())
                .mapToObj(i -> keyed.get(i).headed(changes.get(i).words().heading()))
                .toList());
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
