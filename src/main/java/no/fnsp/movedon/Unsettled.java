package no.fnsp.movedon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.sharing.Counterparts;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.Alignment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local words that nobody has held up against what the national text says now. */
@Repository
public class Unsettled {

    private final JdbcClient db;
    private final Editions editions;

    Unsettled(JdbcClient db, Editions editions) {
        this.db = db;
        this.editions = editions;
    }

    public List<LocalWords> of(Task task) {
        return db.sql("""
                        select * from movedon.unsettled
                        where site = :site and document = :document and text = :text and language = :language
                        order by changes, written, chapter, intent
                        """)
                .param("site", task.site())
                .param("document", task.document())
                .param("text", task.text())
                .param("language", task.language().code())
                .query((row, i) -> new LocalWords(
                        row.getObject("changes", UUID.class),
                        Language.of(row.getString("written")),
                        row.getObject("said", UUID.class),
                        row.getObject("node", UUID.class),
                        new BlockId(row.getString("chapter")),
                        Intent.of(row.getString("intent")),
                        row.getObject("based_on", UUID.class),
                        row.getObject("edition", UUID.class),
                        Language.of(row.getString("language"))))
                .list();
    }

    /** The same with all the words, to be read side by side; in the order of the national chapters. */
    public List<Beside> beside(Task task) {
        var known = new HashMap<UUID, Edition>();
        List<BlockId> order = edition(known, task.edition()).body().chapters().stream()
                .map(Chapter::id)
                .toList();
        return of(task).stream()
                .map(words -> beside(known, words))
                .sorted((one, other) -> Integer.compare(
                        order.indexOf(one.words().chapter()),
                        order.indexOf(other.words().chapter())))
                .toList();
    }

    private Beside beside(Map<UUID, Edition> known, LocalWords words) {
        Edition before = edition(known, words.basedOn());
        Edition now = edition(known, words.now());
        return new Beside(
                words,
                before.language(),
                before.document().equals(now.document())
                        ? chapter(before, words.chapter())
                        : chapterInstead(before, now, words.chapter()),
                chapter(now, words.chapter()),
                local(edition(known, words.said()), words));
    }

    /** What a text said that was replaced, with the ids of what says the same now: so that the two can be merged. */
    private static @Nullable Chapter chapterInstead(Edition before, Edition now, BlockId id) {
        List<Chapter> all = now.body().chapters();
        Chapter here = chapter(now, id);
        return here == null
                ? null
                : Counterparts.of(here, all, before.body().chapters())
                        .map(was -> Alignment.toBase(List.of(here), List.of(was), numbered(here, was))
                                .getFirst())
                        .map(was -> new Chapter(here.id(), was.role(), was.heading(), was.optional(), was.blocks()))
                        .orElse(null);
    }

    /** Numbered, and not drawn by lot, so that the same two give the same. */
    private static Supplier<BlockId> numbered(Chapter here, Chapter was) {
        Set<BlockId> taken = Stream.of(here, was)
                .flatMap(chapter -> chapter.blocks().stream())
                .map(Block::id)
                .collect(Collectors.toSet());
        return Stream.iterate(1, number -> number + 1)
                .map(number -> new BlockId("was" + number))
                .filter(id -> !taken.contains(id))
                .iterator()::next;
    }

    private Edition edition(Map<UUID, Edition> known, UUID id) {
        return known.computeIfAbsent(id, one -> editions.find(one).orElseThrow());
    }

    private static @Nullable Chapter chapter(Edition edition, BlockId id) {
        return edition.body().chapters().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<LocalChanges.LocalChange> local(Edition edition, LocalWords words) {
        return ((LocalChanges) edition.body())
                .changes().stream()
                        .filter(change -> change.intent() == words.intent()
                                && words.chapter().equals(change.chapter()))
                        .toList();
    }
}
