package no.fnsp.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Breaches that nobody can make through FNSP, made by hand with the triggers off, seen, and undone. */
@ExampleInstallation
class SharingVerificationTest {

    /** A site that has accepted a national text edition by edition, and has the newest. */
    private record Pair(UUID site, String key, UUID document, UUID edition, String title) {}

    @Autowired
    SharingVerification verification;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void what_came_with_the_files_is_as_it_must_be() {
        List<String> titles = db.sql("""
                        select e.title from importer.imported i join content.heads h on h.document = i.document
                        join content.editions e on e.edition = h.edition
                        """).query(String.class).list();
        Found found = verification.verify();
        assertThat(titles).isNotEmpty();
        assertThat(found.adoptions()).isGreaterThan(100);
        assertThat(found.breaches())
                .filteredOn(one -> titles.contains(one.text()))
                .isEmpty();
    }

    @Test
    void an_acceptance_that_nobody_gave_is_seen() {
        Pair pair = pair();
        assertThat(after("""
                        insert into sharing.acceptance (site, document, language, edition, how, accepted_by, valid_from)
                        select :site, document, 'sma', edition, 'chosen', :site, now() - interval '2 minutes'
                        from content.editions where edition = :edition
                        """, pair))
                .anySatisfy(breach -> assertThat(breach.sentence())
                        .contains(pair.key(), pair.title(), "(sma)", "edition of another text or language"));
        assertThat(after("""
                        update sharing.acceptance set site = (select id from site.site where key = 'fnsp.no'),
                            valid_from = valid_from - interval '1 hour'
                        where site = :site and edition = :edition and valid_until = 'infinity'
                        """, pair))
                .extracting(Breach::why)
                .anyMatch(why -> why.contains("that it has not adopted"))
                .anyMatch(why -> why.contains("the journal knows of no such act"));
    }

    @Test
    void an_edition_that_a_site_took_by_itself_without_its_being_editorial_is_seen() {
        assertThat(after("""
                        update sharing.acceptance set how = 'automatic'
                        where site = :site and edition = :edition and valid_until = 'infinity'
                        """, pair()))
                .extracting(Breach::why)
                .anyMatch(why -> why.contains("it is no editorial change"));
        assertThat(after("""
                        update sharing.acceptance set how = 'policy', valid_from = now() - interval '1 year'
                        where site = :site and edition = :edition and valid_until = 'infinity'
                        """, pair())).extracting(Breach::why).anyMatch(why -> why.contains("which has not passed"));
    }

    @Test
    void words_that_were_exchanged_under_an_approval_are_seen() {
        Pair pair = pair();
        String approve = """
                insert into approval.approval (edition, sha256, kind, approved_by, approved_at)
                select edition, %s, 'professional', author, now() from content.editions where edition = :edition
                """;
        assertThat(after(approve.formatted("sha256"), pair)).isEmpty();
        assertThat(after(approve.formatted("sha256('Andre ord')"), pair))
                .extracting(Breach::why)
                .containsExactly("it has an approval of other words than it says");
        assertThat(after(approve.formatted("sha256") + """
                        ; update content.edition set body = jsonb_set(body, '{title}', '"Noe annet"') where id = :edition
                        """, pair))
                .anySatisfy(breach -> assertThat(breach.sentence())
                        .contains("Noe annet", "its body says something else than the text that was approved"));
    }

    @Test
    void approvals_kept_of_other_words_that_nobody_confirmed_are_seen() {
        String kept = """
                with new as (
                    insert into content.edition (document, language, number, parent, change_class, kind, shape, body,
                                                 canonical, sha256, author, stems_from)
                    select document, language, 1000, id, '%s', kind, shape, body, canonical || ' ',
                           sha256(convert_to(canonical || ' ', 'UTF8')), id, 1000
                    from content.edition where id = :edition returning *
                ), old as (
                    insert into approval.approval (edition, sha256, kind, approved_by, approved_at)
                    select id, sha256, 'professional', :site, now() from content.edition where id = :edition returning *
                )
                insert into approval.approval (edition, sha256, kind, approved_by, approved_at, inherited_from)
                select new.id, new.sha256, old.kind, old.approved_by, old.approved_at, old.id from new, old
                """;
        assertThat(after(kept.formatted("editorial"), pair()))
                .extracting(Breach::why)
                .anyMatch(why -> why.contains("nobody but its writers"));
        assertThat(after(kept.formatted("professional"), pair()))
                .extracting(Breach::why)
                .anyMatch(why -> why.contains("is no editorial change"));
    }

    @Test
    void a_task_that_is_there_and_is_not_about_what_is_published_is_told() {
        Pair pair = pair();
        List<Breach> breaches = after("""
                create or replace view movedon.tasks as
                select a.site, a.document, a.document as text, 'nb' as language, h.edition, null::uuid as accepted,
                       'professional' as change_class, now() as since, false as waits, 0 as chapters, false as varies,
                       false as listed, false as gone
                from sharing.adoptions a join content.heads h on h.edition = :edition
                cross join generate_series(1, 2) where a.site = :site and a.document = :document
                """, pair);
        assertThat(breaches)
                .anySatisfy(breach -> assertThat(breach.sentence())
                        .contains(pair.key(), pair.title(), "the site has 2 tasks about it"));
    }

    private Pair pair() {
        return db.sql("""
                        select a.site, s.key, a.document, c.edition, e.title
                        from sharing.adoptions a
                        join sharing.acceptances c on c.site = a.site and c.document = a.document
                            and c.language = 'nb' and c.valid_until = 'infinity'
                        join content.heads h on h.edition = c.edition and h.valid_until = 'infinity'
                        join content.editions e on e.edition = c.edition
                        join content.documents d on d.document = a.document and d.key = 'kneprotese'
                        join site.dated s on s.site = a.site and s.valid_until = 'infinity'
                        where a.valid_until = 'infinity' and a.follows = 'accepted' and a.variant is null
                        order by s.key limit 1
                        """)
                .query((row, i) -> new Pair(
                        row.getObject("site", UUID.class),
                        row.getString("key"),
                        row.getObject("document", UUID.class),
                        row.getObject("edition", UUID.class),
                        row.getString("title")))
                .single();
    }

    /** What is found that was not there before; the database is then as it was. */
    private List<Breach> after(String deed, Pair pair) {
        List<Breach> before = verification.verify().breaches();
        var transaction = new TransactionTemplate(transactions);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            db.sql("set local session_replication_role = replica").update();
            db.sql(said(deed, pair)).update();
            return verification.verify().breaches().stream()
                    .filter(one -> !before.contains(one))
                    .toList();
        });
    }

    private static String said(String deed, Pair pair) {
        return deed.replace(":site", "'" + pair.site() + "'::uuid")
                .replace(":document", "'" + pair.document() + "'::uuid")
                .replace(":edition", "'" + pair.edition() + "'::uuid");
    }
}
