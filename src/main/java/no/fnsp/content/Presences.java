package no.fnsp.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which text open. The desk says so every few seconds; who has not been heard of for 45 seconds is not there. */
@Repository
public class Presences {

    private final JdbcClient db;

    Presences(JdbcClient db) {
        this.db = db;
    }

    /** Whoever holds the permit is in the text. Stands in no journal. @param chapter where; null for nowhere in particular */
    public void seen(Permit permit, Document document, Language language, @Nullable BlockId chapter) {
        permit.mustAllow(Right.READ, document.site(), document.id());
        db.sql("""
                insert into content.presence (document, language, account, chapter)
                values (:document, :language, :account, :chapter::text)
                on conflict (document, language, account)
                do update set chapter = excluded.chapter, seen_at = excluded.seen_at
                """)
                .param("document", document.id())
                .param("language", language.code())
                .param("account", permit.actor())
                .param("chapter", chapter == null ? null : chapter.value())
                .update();
    }

    /** Whoever holds the permit has closed the text. */
    public void left(Permit permit, Document document, Language language) {
        permit.mustAllow(Right.READ, document.site(), document.id());
        db.sql("""
                delete from content.presence
                where document = :document and language = :language and account = :account
                """)
                .param("document", document.id())
                .param("language", language.code())
                .param("account", permit.actor())
                .update();
    }

    /** Who is in the text besides this account, the last heard of first. */
    public List<Present> others(UUID document, Language language, UUID account) {
        return db.sql("""
                        select account, chapter, seen_at from content.presence
                        where document = :document and language = :language and account <> :account
                          and seen_at > now() - interval '45 seconds'
                        order by seen_at desc, account
                        """)
                .param("document", document)
                .param("language", language.code())
                .param("account", account)
                .query((row, i) -> present(row))
                .list();
    }

    private static Present present(ResultSet row) throws SQLException {
        String chapter = row.getString("chapter");
        return new Present(
                row.getObject("account", UUID.class),
                chapter == null ? null : new BlockId(chapter),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
