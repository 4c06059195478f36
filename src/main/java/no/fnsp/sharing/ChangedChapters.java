package no.fnsp.sharing;

import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.sharing.LocalChanges.LocalChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which national chapters published local changes are about, and which national edition each was written against. */
@Repository
public class ChangedChapters {

    private final JdbcClient db;

    ChangedChapters(JdbcClient db) {
        this.db = db;
    }

    /** Written down in the transaction that publishes the edition; another body than local changes says nothing of it. */
    public void note(Permit permit, UUID site, Edition edition) {
        permit.mustCover(site);
        if (edition.body() instanceof LocalChanges local) {
            local.changes().stream()
                    .filter(change -> change.intent() != Intent.PRACTICAL)
                    .forEach(change -> note(edition.id(), change));
        }
    }

    /** Of two in one chapter, as one language may have, the first stands for both. */
    private void note(UUID edition, LocalChange change) {
        if (change.chapter() == null || change.basedOn() == null) {
            return;
        }
        db.sql("""
                insert into sharing.changed_chapter
                    (edition, chapter, intent, based_on, text, language, number)
                select :edition, :chapter, :intent, e.edition, e.document, e.language, e.stems_from
                from content.editions e where e.edition = :based
                on conflict (edition, chapter, intent) do nothing
                """)
                .param("edition", edition)
                .param("chapter", change.chapter().value())
                .param("intent", change.intent().key())
                .param("based", change.basedOn())
                .update();
    }
}
