package no.fnsp.gate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What critical corrections were published in spite of: tasks, until an edition without it is published. */
@Repository
class PassedBy {

    private final JdbcClient db;
    private final Journal journal;

    PassedBy(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    boolean leftSomething(UUID document, Language language) {
        return !open(document, language).isEmpty();
    }

    /**
     * An edition was published. What was passed by before and is not found in it is mended; a critical one passes the rest by. What is
     * about the words as they stand goes on as a task for the new ones: changing a comma vouches for nothing.
     */
    void note(Permit permit, Document document, Edition edition, List<Remark> found, Instant at) {
        Set<Identity> now = found.stream().map(Remark::identity).collect(Collectors.toSet());
        Set<Identity> before = open(document.id(), edition.language());
        Set<String> goesOn = goesOn(found, before);
        before.stream().filter(one -> !now.contains(one)).forEach(one -> {
            end(document, edition, one, at);
            if (!goesOn.contains(one.check())) {
                record(permit, "remark.mended", document, edition, one);
            }
        });
        boolean critical = edition.changeClass() == ChangeClass.CRITICAL;
        now.stream()
                .filter(one -> !before.contains(one) && (critical || goesOn.contains(one.check())))
                .forEach(one -> insert(permit, document, edition, one, at));
    }

    private static Set<String> goesOn(List<Remark> found, Set<Identity> before) {
        Set<String> had = before.stream().map(Identity::check).collect(Collectors.toSet());
        return found.stream()
                .map(Remark::check)
                .filter(check -> check.ofTheseWords() && had.contains(check.key()))
                .map(Check::key)
                .collect(Collectors.toSet());
    }

    private Set<Identity> open(UUID document, Language language) {
        return Set.copyOf(db.sql("""
                        select remark, chapter, block, said from gate.passing
                        where document = :document and language = :language and valid_until = 'infinity'
                        """)
                .param("document", document)
                .param("language", language.code())
                .query((row, i) -> Places.identity(row))
                .list());
    }

    private void end(Document document, Edition edition, Identity remark, Instant at) {
        Places.params(db.sql("""
                                update gate.passing set valid_until = greatest(:at, valid_from)
                                where document = :document and language = :language and remark = :remark
                                  and chapter is not distinct from :chapter and block is not distinct from :block
                                  and said = :said::text[] and valid_until = 'infinity'
                                """), remark)
                .param("document", document.id())
                .param("language", edition.language().code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void insert(Permit permit, Document document, Edition edition, Identity remark, Instant at) {
        Places.params(db.sql("""
                                insert into gate.passing (document, language, edition, remark, chapter, block, said,
                                                          passed_by, valid_from)
                                values (:document, :language, :edition, :remark, :chapter, :block, :said, :by, :at)
                                """), remark)
                .param("document", document.id())
                .param("language", edition.language().code())
                .param("edition", edition.id())
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "remark.passed-by", document, edition, remark);
    }

    private void record(Permit permit, String act, Document document, Edition edition, Identity remark) {
        var detail = new HashMap<String, Object>(Places.detail(remark));
        detail.put("language", edition.language().code());
        detail.put("edition", edition.id().toString());
        journal.record(new Act(permit.actor(), act, "document", document.id(), document.site(), detail, Set.of()));
    }
}
