package no.fnsp.importer;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed in before: how the importer tells its own words from words edited since. */
@Repository
class Ledger {

    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    /** The edition that the last import made of a document in a language. */
    Optional<UUID> lastImported(UUID document, Language language) {
        return db.sql("select edition from importer.imported where document = :document and language = :language")
                .param("document", document)
                .param("language", language.code())
                .query(UUID.class)
                .optional();
    }

    void imported(UUID document, Language language, UUID edition) {
        db.sql("""
                insert into importer.imported (document, language, edition) values (:document, :language, :edition)
                on conflict (document, language) do update set edition = excluded.edition
                """)
                .param("document", document)
                .param("language", language.code())
                .param("edition", edition)
                .update();
    }

    /** Whether anything was ever handed in. */
    boolean isEmpty() {
        return db.sql("select not exists (select from importer.run)")
                .query(Boolean.class)
                .single();
    }

    void finished(String folder, int changed) {
        db.sql("insert into importer.run (folder, changed) values (:folder, :changed)")
                .param("folder", folder)
                .param("changed", changed)
                .update();
    }

    /** Two imports at once would each miss what the other writes; the later one waits for the first to end. */
    void alone() {
        db.sql("select pg_advisory_xact_lock(hashtext('fnsp import'))").query(row -> {});
    }
}
