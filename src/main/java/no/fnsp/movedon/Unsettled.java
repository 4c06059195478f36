package no.fnsp.movedon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
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
                .map(words -> new Beside(
                        words,
                        edition(known, words.basedOn()).language(),
                        chapter(edition(known, words.basedOn()), words.chapter()),
                        chapter(edition(known, words.now()), words.chapter()),
                        local(edition(known, words.said()), words)))
                .sorted((one, other) -> Integer.compare(
                        order.indexOf(one.words().chapter()),
                        order.indexOf(other.words().chapter())))
                .toList();
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
