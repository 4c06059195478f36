package no.fnsp.study;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.text.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That a study was still as it said, and until when that is believed. */
@Repository("studyConfirmations")
class Confirmations {

    /** Somebody says so twice a year. */
    static final int MONTHS = 6;

    private final JdbcClient db;

    Confirmations(JdbcClient db) {
        this.db = db;
    }

    void add(Permit permit, UUID study, Instant at) {
        Instant until = at.atZone(Norway.TIME).plusMonths(MONTHS).toInstant();
        db.sql("insert into study.confirmation (study, confirmed_by, at, until) values (:study, :by, :at, :until)")
                .param("study", study)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
