package no.fnsp.vacancy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ads of employers that no site is about, as number and end only. */
@Repository
class Elsewhere {

    private final JdbcClient db;

    Elsewhere(JdbcClient db) {
        this.db = db;
    }

    void keep(Ad ad) {
        forget(ad.id());
        db.sql("insert into vacancy.elsewhere (ad, number, expires) values (:ad, :number, :expires)")
                .param("ad", ad.id())
                .param("number", ad.number())
                .param("expires", ad.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(UUID... ads) {
        db.sql("delete from vacancy.elsewhere where ad = any(:ads)")
                .param("ads", ads)
                .update();
    }

    void forgetOver(Instant now) {
        db.sql("delete from vacancy.elsewhere where expires < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
