package no.fnsp.oversight.coverage;

import java.util.List;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.oversight.View;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published texts that sites may adopt, variants apart: those are counted with the text they vary. */
@Repository
class NationalTexts {

    private final JdbcClient db;

    NationalTexts(JdbcClient db) {
        this.db = db;
    }

    /** By title, in the language of the desk where there is one. One statement. */
    List<NationalText> all(View view) {
        return db.sql("""
                        select d.document, d.kind, t.title, coalesce(x.body -> 'specialities', '[]') as specialities
                        from content.documents d
                        join lateral (
                            select e.title from content.heads h join content.lengths e on e.edition = h.edition
                            where h.document = d.document and h.valid_until = 'infinity'
                            order by h.language <> :language, h.language limit 1) t on true
                        left join content.document_details x
                            on x.document = d.document and x.valid_until = 'infinity'
                        where d.site = :base and d.variant_of is null and d.kind = any(:kinds)
                        order by lower(t.title), d.document
                        """)
                .param("base", view.base().id())
                .param("language", view.words().language().code())
                .param("kinds", kinds())
                .query((row, i) -> new NationalText(
                        row.getObject("document", UUID.class),
                        Kind.of(row.getString("kind")),
                        row.getString("title"),
                        List.of(Jsonb.read(row.getString("specialities"), String[].class))))
                .list();
    }

    static List<Kind> shared() {
        return List.of(Kind.values()).stream()
                .filter(Kind::isPatientInformation)
                .toList();
    }

    private static String[] kinds() {
        return shared().stream().map(Kind::key).toArray(String[]::new);
    }
}
