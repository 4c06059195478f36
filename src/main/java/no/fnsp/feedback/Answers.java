package no.fnsp.feedback;

import no.fnsp.feedback.Receipts.Receipt;
import no.fnsp.site.PageMarks.Marked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is put in the box, with what stood at the page's address at that moment. */
@Repository
class Answers {

    private static final String STANDS = """
            (select :site::uuid as site, :path as path, :language as language,
                    (now() at time zone 'Europe/Oslo')::date as day, p.document, coalesce(a.variant, p.document) as text
             from (select) one
             left join placement.placements p on p.site = :site and p.path = :path and p.valid_until = 'infinity'
             left join sharing.adoptions a
                 on a.site = p.site and a.document = p.document and a.valid_until = 'infinity') s
            """;

    private final JdbcClient db;

    Answers(JdbcClient db) {
        this.db = db;
    }

    /** @param found whether what was looked for was found */
    void count(Marked page, boolean found) {
        tally(page, found ? 1 : 0, found ? 0 : 1, 0);
    }

    private void tally(Marked page, int yes, int no, int said) {
        db.sql("""
                insert into feedback.tally as t (site, path, language, day, document, text, yes, no, said)
                select s.*, :yes, :no, :said from %s
                on conflict (site, path, language, day) do update
                set document = coalesce(excluded.document, t.document), text = coalesce(excluded.text, t.text),
                    yes = t.yes + excluded.yes, no = t.no + excluded.no, said = t.said + excluded.said
                """.formatted(STANDS))
                .param("site", page.site())
                .param("path", page.path())
                .param("language", page.language().code())
                .param("yes", yes)
                .param("no", no)
                .param("said", said)
                .update();
    }

    /** @param words scrubbed */
    @Transactional
    void keep(Marked page, Receipt receipt, String words) {
        int kept = db.sql("""
                        insert into feedback.said (site, path, language, day, document, text, id, found, words)
                        select s.*, :id, :found, :words from %s on conflict (id) do nothing
                        """.formatted(STANDS))
                .param("site", page.site())
                .param("path", page.path())
                .param("language", page.language().code())
                .param("id", receipt.id())
                .param("found", receipt.found())
                .param("words", words)
                .update();
        if (kept == 1) {
            tally(page, 0, 0, 1);
        }
    }
}
