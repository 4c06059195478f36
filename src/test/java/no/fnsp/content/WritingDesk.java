package no.fnsp.content;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.identity.Spot;
import no.fnsp.journal.Journal;
import no.fnsp.site.Sites;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Editors of Helse Bergen who write in one text, in the tests. */
@Component
public class WritingDesk {

    private static final AtomicInteger TEXTS = new AtomicInteger();

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    @Autowired
    Documents documents;

    @Autowired
    Sites sites;

    @Autowired
    Permits permits;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    public Document document() {
        return document("helse-bergen.no");
    }

    public Document document(String site) {
        return document(site, Kind.TREATMENT);
    }

    Document document(String site, Kind kind) {
        Permit importer = permits.forImporter();
        String key = "hofteprotese-skrives-" + TEXTS.incrementAndGet();
        return documents.open(
                importer, new Document(UUID.randomUUID(), kind, sites.named(importer, site), key, null, null, null));
    }

    public static Editor editor(String name, UUID site, Role role) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Editor(id, name, "", Language.NB, List.of(new Grant(role, new Grant.Level.OnSite(site))));
    }

    /** What this person, an editor of the document's site, may do with the document. */
    public Permit permit(String name, Document document) {
        return permit(name, document, Role.EDITOR);
    }

    public Permit permit(String name, Document document, Role role) {
        Editor editor = editor(name, document.site(), role);
        journal.person(editor.id(), name);
        return permits.forEditor(editor, new Spot(document.site(), "vest", "/"), document.id())
                .orElseThrow();
    }

    Draft start(Permit permit, Document document, Body body) {
        return drafts.start(permit, document, Language.NB, Draft.Lane.ORDINARY, body, Instant.now());
    }

    Draft now(Document document) {
        return drafts.find(document.id(), Language.NB, Draft.Lane.ORDINARY).orElseThrow();
    }

    Edition publish(Permit permit, Document document, Draft draft) {
        return new TransactionTemplate(transactions).execute(status -> {
            if (!drafts.hold(permit, document, draft)) {
                throw new IllegalStateException("not as it was read");
            }
            var edition = editions.add(permit, document, draft.language(), draft.body(), Editions.Change.first());
            drafts.became(permit, document, draft, edition);
            editions.publish(permit, document, edition, Set.of(), Instant.now());
            return edition;
        });
    }

    /** What happened so long ago did, as far as the database can tell. */
    void longAgo(Document document, String interval) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            db.sql("set local session_replication_role = replica").update();
            db.sql("""
                    update content.saved set saved_at = saved_at - :ago::interval, run_began = run_began - :ago::interval
                    where document = :document
                    """).param("ago", interval).param("document", document.id()).update();
        });
    }

    static Text text(String title, Chapter... chapters) {
        return new Text(title, List.of(), List.of(chapters));
    }

    static Chapter chapter(no.fnsp.text.Role role, String... paragraphs) {
        return new Chapter(
                BlockId.fresh(),
                role,
                "",
                false,
                Arrays.stream(paragraphs).map(WritingDesk::paragraph).toList());
    }

    static Block paragraph(String words) {
        return new Block.Paragraph(BlockId.fresh(), Markup.clean(words));
    }

    /** The body with one paragraph's words exchanged. */
    static Body with(Body body, String old, String words) {
        return body.withChapters(body.chapters().stream()
                .map(chapter -> chapter.with(chapter.blocks().stream()
                        .map(block -> block.words().equals(old) ? paragraph(words) : block)
                        .toList()))
                .toList());
    }

    /** The body with one more paragraph in its first chapter. */
    static Body adding(Body body, String words) {
        Chapter first = body.chapters().getFirst();
        Chapter longer = first.with(Stream.concat(first.blocks().stream(), Stream.of(paragraph(words)))
                .toList());
        return body.withChapters(
                Stream.concat(Stream.of(longer), body.chapters().stream().skip(1))
                        .toList());
    }

    static List<String> words(Body body) {
        return body.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .map(Block::words)
                .toList();
    }
}
