package no.fnsp.content;

import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which drafts the words of a version were first written in: whoever wrote them there is a writer wherever they are put back. */
@Repository
class Origins {

    /**
     * A save was written in its draft. A published edition is what its draft became. What was frozen to be vouched for or heard was
     * written in the draft that said exactly that; once such a save is pruned, in any that was being written then. A corrected older
     * edition has the words of the older one, and of the correction.
     */
    private static final String CARRIED = """
            with recursive line (edition) as (
                select id from content.edition where id = :version
                union
                select o.edition from line l join content.edition e on e.id = l.edition and e.corrects is not null
                cross join lateral (values (e.parent), (e.corrects)) o (edition) where o.edition is not null
            ), frozen as (
                select e.* from line l join content.edition e on e.id = l.edition
                where not exists (select from content.past_draft p where p.edition = e.id) and e.corrects is null
            ), exact as (
                select distinct f.id as edition, s.draft from frozen f
                join content.saved s on s.document = f.document and s.language = f.language and s.body = f.body
            ), written (draft) as (
                select s.draft from content.saved s where s.id = :version
                union
                select p.draft from line l join content.past_draft p on p.edition = l.edition
                union
                select x.draft from exact x
                union
                select s.draft from frozen f
                join content.saved s on s.document = f.document and s.language = f.language and s.saved_at <= f.created
                left join content.past_draft p on p.draft = s.draft
                where (p.ended_at is null or p.ended_at >= f.created)
                  and not exists (select from exact x where x.edition = f.id)
            )
            insert into content.restored (draft, source, restored_by)
            select :into, o.draft, :by
            from written w
            cross join lateral (
                select w.draft union select r.source from content.restored r where r.draft = w.draft) o (draft)
            where o.draft <> :into
            group by o.draft
            on conflict do nothing
            """;

    private final JdbcClient db;

    Origins(JdbcClient db) {
        this.db = db;
    }

    /** From now on those who first wrote what the version says are writers of this draft. */
    void carry(Permit permit, Version version, Draft into) {
        db.sql(CARRIED)
                .param("into", into.id())
                .param("by", permit.actor())
                .param("version", version.id())
                .update();
    }
}
