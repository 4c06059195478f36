package no.fnsp.discussion;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Saying that a conversation needs nobody any more, or that it does after all. */
@Repository
public class Resolutions {

    private final JdbcClient db;
    private final Journal journal;

    Resolutions(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Resolves a conversation. @return whether the text has such a one; two who resolve it at once have done it once */
    @Transactional
    public boolean resolve(Permit permit, Document document, UUID conversation) {
        return turn(permit, document, conversation, true);
    }

    /** Opens a conversation again. @return whether the text has such a one */
    @Transactional
    public boolean reopen(Permit permit, Document document, UUID conversation) {
        return turn(permit, document, conversation, false);
    }

    private boolean turn(Permit permit, Document document, UUID conversation, boolean resolved) {
        CommentActs.mustAllow(permit, document);
        Optional<Language> language = language(document, conversation);
        language.ifPresent(known -> {
            if (isNews(permit, conversation, resolved)) {
                String act = resolved ? "comment.resolved" : "comment.reopened";
                journal.record(CommentActs.of(permit, act, document, conversation, known));
            }
        });
        return language.isPresent();
    }

    private Optional<Language> language(Document document, UUID conversation) {
        return db.sql("select language from discussion.comment where id = :id and document = :document and begins")
                .param("id", conversation)
                .param("document", document.id())
                .query((row, i) -> Language.of(row.getString("language")))
                .optional();
    }

    private boolean isNews(Permit permit, UUID conversation, boolean resolved) {
        return db.sql("""
                        insert into discussion.turn (comment, number, turned_by)
                        select :comment, n.next, :by
                        from (select 1 + count(*) as next from discussion.turn where comment = :comment) n
                        where (n.next % 2 = 1) = :resolved
                        on conflict do nothing
                        """)
                        .param("comment", conversation)
                        .param("by", permit.actor())
                        .param("resolved", resolved)
                        .update()
                > 0;
    }
}
