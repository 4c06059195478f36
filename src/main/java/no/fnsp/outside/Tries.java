package no.fnsp.outside;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When each thing was asked for last, and whether that went wrong. */
@Repository
class Tries {

    private final JdbcClient db;

    Tries(JdbcClient db) {
        this.db = db;
    }

    /** Those of the wanted that it is time to ask for, the one that has waited longest first. */
    List<String> due(String source, Collection<String> wanted, Rhythm rhythm, Instant now) {
        return db.sql("""
                        select wanted.id from unnest(:wanted::text[]) as wanted (id)
                        left join outside.answer known on known.source = :source and known.id = wanted.id
                        where known.tried is null
                           or known.tried < case when known.failing then :failed::timestamptz else :well::timestamptz end
                        order by known.tried nulls first, wanted.id limit :most
                        """)
                .param("wanted", wanted.toArray(String[]::new))
                .param("source", source)
                .param("failed", now.minus(rhythm.again()).atOffset(ZoneOffset.UTC))
                .param("well", now.minus(rhythm.every()).atOffset(ZoneOffset.UTC))
                .param("most", rhythm.most())
                .query(String.class)
                .list();
    }

    /** Whether something was said of it that is kept. */
    boolean isKept(String source, String id) {
        return db.sql(
                        "select exists (select from outside.answer where source = :source and id = :id and body is not null)")
                .param("source", source)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Something else that the source has told of; none where there is nothing. */
    List<String> another(String source, String id) {
        return db.sql("""
                        select id from outside.answer
                        where source = :source and id <> :id and body is not null order by failing, tried limit 1
                        """)
                .param("source", source)
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** It went wrong; what was said before stays. */
    @Transactional
    public void failed(Permit permit, String source, String id, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("""
                insert into outside.answer (source, id, tried, failing) values (:source, :id, :now, true)
                on conflict (source, id) do update set tried = excluded.tried, failing = true
                """)
                .param("source", source)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What nobody wants to know any more is not kept. */
    @Transactional
    public void forgetAllBut(Permit permit, String source, Collection<String> wanted) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("delete from outside.answer where source = :source and id <> all(:wanted::text[])")
                .param("source", source)
                .param("wanted", wanted.toArray(String[]::new))
                .update();
    }

    /** How many there are, and how many of them went wrong last. */
    Numbers numbers(String source) {
        return db.sql("""
                        select count(*) filter (where body is not null) as kept, count(*) filter (where failing) as failing
                        from outside.answer where source = :source
                        """)
                .param("source", source)
                .query((row, i) -> new Numbers(row.getLong("kept"), row.getLong("failing")))
                .single();
    }

    record Numbers(long kept, long failing) {}
}
