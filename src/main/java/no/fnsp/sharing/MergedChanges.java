package no.fnsp.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fnsp.content.MergedBody;
import no.fnsp.content.Settling;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import org.jspecify.annotations.Nullable;

/**
 * What two have made of the changes of one node: words are merged paragraph by paragraph, intents and reasons change by
 * change. Changes while it is settled.
 */
final class MergedChanges {

    private final Settling settling = new Settling();
    private final LocalChanges mine;
    private final LocalChanges theirs;
    private final Map<BlockId, LocalChange> wasById;
    private final Map<BlockId, LocalChange> mineById;
    private final Map<BlockId, LocalChange> theirsById;
    private final Map<BlockId, LocalChange> merged = new LinkedHashMap<>();

    private MergedChanges(LocalChanges base, LocalChanges mine, LocalChanges theirs) {
        this.mine = mine;
        this.theirs = theirs;
        this.wasById = byId(base);
        this.mineById = byId(mine);
        this.theirsById = byId(theirs);
    }

    static MergedBody of(LocalChanges base, LocalChanges mine, LocalChanges theirs) {
        LocalChanges united = mine.named(Settling.united(base.keyed(), mine.keyed(), theirs.keyed()));
        var merging = new MergedChanges(base, united, theirs);
        merging.settling
                .text(base.chapters(), united.chapters(), theirs.chapters())
                .forEach(merging::settle);
        merging.keepWhatTheyRemoved();
        merging.tellOfWhatIRemoved();
        merging.tellOfTwoThatExcludeEachOther();
        return merging.settling.into(new LocalChanges(new ArrayList<>(merging.merged.values())));
    }

    private static Map<BlockId, LocalChange> byId(LocalChanges changes) {
        return changes.changes().stream()
                .collect(Collectors.toMap(change -> change.words().id(), change -> change));
    }

    private void settle(Chapter words) {
        LocalChange my = mineById.get(words.id());
        LocalChange their = theirsById.get(words.id());
        if (my != null && their != null) {
            merged.put(words.id(), both(wasById.get(words.id()), my, their).saying(words));
        } else {
            merged.put(
                    words.id(), Objects.requireNonNull(my == null ? their : my).saying(words));
        }
    }

    private LocalChange both(@Nullable LocalChange was, LocalChange my, LocalChange their) {
        if (was == null) {
            return bothNew(my, their);
        }
        BlockId id = my.words().id();
        return new LocalChange(
                settling.one("intent", id, was.intent(), my.intent(), their.intent()),
                settling.one("chapter", id, chapter(was), chapter(my), chapter(their))
                        .orElse(null),
                Objects.equals(my.basedOn(), was.basedOn()) ? their.basedOn() : my.basedOn(),
                my.words(),
                settling.one("reason", id, was.reason(), my.reason(), their.reason()));
    }

    private static Optional<BlockId> chapter(LocalChange change) {
        return Optional.ofNullable(change.chapter());
    }

    /** Supplements add up; of two replacements, which both stand in what was merged, a person must choose. */
    private LocalChange bothNew(LocalChange my, LocalChange their) {
        BlockId id = my.words().id();
        if (my.intent().isExclusive()
                && !my.words().canonical().equals(their.words().canonical())) {
            settling.dispute("words", id, "", words(my), words(their));
        }
        if (!my.reason().equals(their.reason())) {
            settling.dispute("reason", id, "", my.reason(), their.reason());
        }
        return my;
    }

    private static String words(LocalChange change) {
        return change.words().blocks().stream().map(Block::words).collect(Collectors.joining("\n"));
    }

    /** The merge of the words lets go of what nobody has written in; but I may have given it another intent or reason. */
    private void keepWhatTheyRemoved() {
        for (LocalChange my : mine.changes()) {
            LocalChange was = wasById.get(my.words().id());
            if (was != null && !merged.containsKey(my.words().id()) && !told(my).equals(told(was))) {
                merged.put(my.words().id(), my);
                settling.dispute("change", my.words().id(), told(was), told(my), "");
            }
        }
    }

    private void tellOfWhatIRemoved() {
        for (LocalChange their : theirs.changes()) {
            BlockId id = their.words().id();
            LocalChange was = wasById.get(id);
            if (was != null
                    && !merged.containsKey(id)
                    && !mineById.containsKey(id)
                    && !told(their).equals(told(was))) {
                settling.dispute("change", id, told(was), "", told(their));
            }
        }
    }

    private static String told(LocalChange change) {
        return change.intent().key() + " " + chapter(change).map(BlockId::value).orElse("") + " " + change.reason();
    }

    /** One replaces a chapter and the other hides it: each is right by itself, and the two together say nothing. */
    private void tellOfTwoThatExcludeEachOther() {
        Map<BlockId, List<LocalChange>> all = exclusives(new LocalChanges(new ArrayList<>(merged.values())));
        Map<BlockId, List<LocalChange>> my = exclusives(mine);
        Map<BlockId, List<LocalChange>> their = exclusives(theirs);
        all.forEach((chapter, both) -> {
            int most = Math.max(
                    my.getOrDefault(chapter, List.of()).size(),
                    their.getOrDefault(chapter, List.of()).size());
            if (both.size() > most) {
                settling.dispute("intent", both.getFirst().words().id(), "", of(my, chapter), of(their, chapter));
            }
        });
    }

    private static String of(Map<BlockId, List<LocalChange>> exclusives, BlockId chapter) {
        return exclusives.getOrDefault(chapter, List.of()).stream()
                .map(change -> change.intent().key())
                .collect(Collectors.joining(" "));
    }

    private static Map<BlockId, List<LocalChange>> exclusives(LocalChanges changes) {
        var exclusives = new HashMap<BlockId, List<LocalChange>>(changes.byChapter());
        exclusives.replaceAll((chapter, all) ->
                all.stream().filter(change -> change.intent().isExclusive()).toList());
        return exclusives;
    }
}
