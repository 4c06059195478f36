package no.fnsp.editor.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.editor.Hypertext;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a site's changes: for each national chapter what comes before, after or instead of it, and the site's
 * own practical information. Never changes.
 */
public record WrittenChanges(List<OnChapter> chapters, List<Practical> practical) {

    public WrittenChanges {
        chapters = List.copyOf(chapters);
        practical = List.copyOf(practical);
    }

    /** What becomes of the national words themselves. */
    public enum Mode {
        FOLLOW,
        REPLACE,
        HIDE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is changed in one chapter.
     *
     * @param national the chapter as the site shows it now; null when the national text no longer has it
     * @param reason why it is replaced or hidden
     */
    public record OnChapter(
            BlockId id,
            @Nullable Chapter national,
            Role role,
            String before,
            String after,
            Mode mode,
            String instead,
            String reason) {

        public boolean isChanged() {
            return mode != Mode.FOLLOW || !before.isBlank() || !after.isBlank();
        }

        /** Whether words of the site's own were chosen, and none are written. */
        public boolean lacksWords() {
            return mode == Mode.REPLACE && Hypertext.blocks(instead).isEmpty();
        }

        public String field(String name) {
            return name + "." + id;
        }
    }

    /** A chapter of the site's own. @param key names its fields */
    public record Practical(String key, String heading, String text) {
        public String field(String name) {
            return key + "." + name;
        }
    }

    /** With one more chapter of the site's own. */
    WrittenChanges withPractical() {
        var more = new ArrayList<>(practical);
        more.add(new Practical("p" + practical.size(), "", ""));
        return new WrittenChanges(chapters, more);
    }

    static WrittenChanges of(List<Chapter> national, LocalChanges body) {
        Map<BlockId, List<LocalChange>> byChapter = body.byChapter();
        var all = new LinkedHashMap<BlockId, OnChapter>();
        for (Chapter chapter : national) {
            List<LocalChange> here = byChapter.getOrDefault(chapter.id(), List.of());
            all.put(chapter.id(), onChapter(chapter.id(), chapter, chapter.role(), here));
        }
        byChapter.forEach((id, here) ->
                all.putIfAbsent(id, onChapter(id, null, here.getFirst().role(), here)));
        var practical = new ArrayList<Practical>();
        for (LocalChange change : body.changes()) {
            if (change.intent() == Intent.PRACTICAL) {
                practical.add(new Practical(
                        "p" + practical.size(),
                        change.words().heading(),
                        Hypertext.of(change.words().blocks())));
            }
        }
        return new WrittenChanges(List.copyOf(all.values()), practical);
    }

    private static OnChapter onChapter(BlockId id, @Nullable Chapter national, Role role, List<LocalChange> here) {
        Optional<LocalChange> instead =
                here.stream().filter(one -> one.intent().isExclusive()).findFirst();
        return new OnChapter(
                id,
                national,
                role,
                html(here, Intent.SUPPLEMENT_BEFORE),
                html(here, Intent.SUPPLEMENT_AFTER),
                instead.map(one -> one.intent() == Intent.HIDE ? Mode.HIDE : Mode.REPLACE)
                        .orElse(Mode.FOLLOW),
                html(here, Intent.REPLACE),
                instead.map(LocalChange::reason).orElse(""));
    }

    private static String html(List<LocalChange> here, Intent intent) {
        return Hypertext.of(here.stream()
                .filter(one -> one.intent() == intent)
                .flatMap(one -> one.words().blocks().stream())
                .toList());
    }

    /** What a form sent about the chapters that this one had; what it says of any other is not believed. */
    static WrittenChanges of(WrittenChanges asked, Map<String, String[]> fields) {
        List<OnChapter> chapters =
                asked.chapters().stream().map(chapter -> sent(chapter, fields)).toList();
        var practical = new ArrayList<Practical>();
        for (String key : fields.getOrDefault("practical", new String[0])) {
            practical.add(new Practical(key, first(fields, key + ".heading"), first(fields, key + ".text")));
        }
        return new WrittenChanges(chapters, practical);
    }

    private static OnChapter sent(OnChapter chapter, Map<String, String[]> fields) {
        String mode = first(fields, chapter.field("mode"));
        boolean hideable = chapter.national() == null || chapter.national().optional() || chapter.mode() == Mode.HIDE;
        return new OnChapter(
                chapter.id(),
                chapter.national(),
                chapter.role(),
                first(fields, chapter.field("before")),
                first(fields, chapter.field("after")),
                mode.equals("replace") ? Mode.REPLACE : mode.equals("hide") && hideable ? Mode.HIDE : Mode.FOLLOW,
                first(fields, chapter.field("instead")),
                first(fields, chapter.field("reason")).strip());
    }

    private static String first(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** @param edition the national edition that new words are written against */
    LocalChanges body(UUID edition) {
        var changes = new ArrayList<LocalChange>();
        for (OnChapter chapter : chapters) {
            add(changes, chapter, Intent.SUPPLEMENT_BEFORE, chapter.before(), edition);
            switch (chapter.mode()) {
                case REPLACE -> add(changes, chapter, Intent.REPLACE, chapter.instead(), edition);
                case HIDE ->
                    changes.add(new LocalChange(
                            Intent.HIDE, chapter.id(), edition, words(chapter.role(), "", ""), chapter.reason()));
                case FOLLOW -> {}
            }
            add(changes, chapter, Intent.SUPPLEMENT_AFTER, chapter.after(), edition);
        }
        practical.stream()
                .map(one -> new LocalChange(
                        Intent.PRACTICAL, null, null, words(Role.PRACTICAL, one.heading(), one.text()), ""))
                .filter(one -> !one.words().blocks().isEmpty()
                        || !one.words().heading().isEmpty())
                .forEach(changes::add);
        return new LocalChanges(changes);
    }

    private static void add(List<LocalChange> all, OnChapter chapter, Intent intent, String html, UUID edition) {
        Chapter words = words(chapter.role(), "", html);
        // Own words that are not written yet are still chosen: the gate stops them, and nobody gets the national ones
        // back unasked.
        if (!words.blocks().isEmpty() || intent == Intent.REPLACE) {
            String reason = intent == Intent.REPLACE ? chapter.reason() : "";
            all.add(new LocalChange(intent, chapter.id(), edition, words, reason));
        }
    }

    private static Chapter words(Role role, String heading, String html) {
        return new Chapter(BlockId.fresh(), role, Objects.requireNonNull(heading), false, Hypertext.blocks(html));
    }
}
