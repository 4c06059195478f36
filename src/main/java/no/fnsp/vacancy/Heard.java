package no.fnsp.vacancy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ads that something was told of, and that nobody has looked at since. */
@Repository
class Heard {

    private final JdbcClient db;

    Heard(JdbcClient db) {
        this.db = db;
    }

    /** In the order they were told of. What went wrong with one before is forgotten: it may be another ad now. */
    void of(List<UUID> ads) {
        db.sql("""
                with counted as (
                    update vacancy.feed set sequence = sequence + :some returning sequence - :some as before
                )
                insert into vacancy.heard (ad, sequence)
                select told.ad, counted.before + told.place
                from counted, unnest(:ads::uuid[]) with ordinality as told (ad, place)
                on conflict (ad) do update set sequence = excluded.sequence, tried = null, failed = 0, since = now()
                """)
                .param("ads", ads.toArray(UUID[]::new))
                .param("some", ads.size())
                .update();
    }

    /** Ads of employers that a site is about since lately are looked at anew. */
    void ofEmployers(Collection<String> numbers) {
        db.sql("""
                insert into vacancy.heard (ad, sequence)
                select ad, 0 from vacancy.elsewhere where number = any(:numbers) on conflict do nothing
                """).param("numbers", numbers.toArray(String[]::new)).update();
    }

    /** Nobody needs to look at these any more. */
    void looked(UUID... ads) {
        db.sql("delete from vacancy.heard where ad = any(:ads)")
                .param("ads", ads)
                .update();
    }

    /** What could not be read until now is over by itself. */
    void forget(Instant before) {
        db.sql("delete from vacancy.heard where since < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It could not be read just now; it is looked at again later. */
    @Transactional
    public void later(Permit permit, UUID ad, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("update vacancy.heard set tried = :now, failed = failed + 1 where ad = :ad")
                .param("ad", ad)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Those to look at now: what was told last first, what went wrong last of all. One that went wrong is left alone for one hour, then
     * for two, four, eight …, at most for a week.
     */
    List<UUID> toLookAt(int most, Instant now) {
        return db.sql("""
                        select ad from vacancy.heard
                        where tried is null
                           or tried + least(interval '1 hour' * power(2, least(greatest(failed - 1, 0), 10)), interval '7 days') < :now
                        order by tried nulls first, sequence desc limit :most
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    long waiting() {
        return db.sql("select count(*) from vacancy.heard").query(Long.class).single();
    }
}
