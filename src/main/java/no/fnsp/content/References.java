package no.fnsp.content;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What texts point to. Written down with every edition, so that it can be asked where a picture is shown or a fact said. */
@Repository
public class References {

    private final JdbcClient db;

    References(JdbcClient db) {
        this.db = db;
    }

    /** An edition never changes, and so what it points to is written once. */
    void note(UUID edition, String body) {
        Set<Reference> all = Reference.in(body);
        if (all.isEmpty()) {
            return;
        }
        db.sql("""
                insert into content.reference (edition, kind, target)
                select :edition, kind, target from unnest(:kinds::text[], :targets::uuid[]) as r (kind, target)
                """)
                .param("edition", edition)
                .param("kinds", all.stream().map(one -> one.kind().key()).toArray(String[]::new))
                .param("targets", all.stream().map(Reference::target).toArray(UUID[]::new))
                .update();
    }

    /** A draft that points to something. */
    public record InDraft(UUID document, UUID site, Language language, String title) {}

    /** The drafts that point to something; they change with every save, so they are read and not remembered. */
    public List<InDraft> drafts(UUID target) {
        return db.sql("""
                        select w.document, d.site, w.language, coalesce(s.body ->> 'title', '') as title
                        from content.draft w join content.document d on d.id = w.document
                        join content.saved s on s.draft = w.id and s.revision = w.revision
                        where position(:target in s.body::text) > 0 order by d.site, title, w.language
                        """)
                .param("target", target.toString())
                .query((row, i) -> new InDraft(
                        row.getObject("document", UUID.class),
                        row.getObject("site", UUID.class),
                        Language.of(row.getString("language")),
                        row.getString("title")))
                .list();
    }
}
