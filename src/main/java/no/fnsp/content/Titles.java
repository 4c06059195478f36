package no.fnsp.content;

import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a text is called, for whoever is told of it: the newest title, whether readers have seen it or not. */
@Repository
public class Titles {

    private final JdbcClient db;

    Titles(JdbcClient db) {
        this.db = db;
    }

    /** An ellipsis for a text that has no title yet. */
    public String of(UUID document, Language language) {
        return db.sql("""
                        select title from (
                            select s.body ->> 'title' as title, s.saved_at as at
                            from content.draft d join content.saved s on s.draft = d.id and s.revision = d.revision
                            where d.document = :document and d.language = :language
                            union all
                            select e.title, e.created from content.edition e
                            where e.document = :document and e.language = :language
                        ) known where title ~ '\\S' order by at desc limit 1
                        """)
                .param("document", document)
                .param("language", language.code())
                .query(String.class)
                .optional()
                .orElse("…");
    }
}
