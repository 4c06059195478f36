package no.fnsp.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code hearing.hearing}, and hearings as they are read. */
@Repository
class HearingRows {

    private final JdbcClient db;

    HearingRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Hearing> find(UUID hearing) {
        return db.sql("select * from hearing.hearings where hearing = :hearing")
                .param("hearing", hearing)
                .query((row, i) -> read(row))
                .optional();
    }

    /** Those that a site is invited to, the newest first. */
    List<Hearing> of(UUID site) {
        return db.sql("""
                        select h.* from hearing.hearings h
                        join hearing.invitation i on i.hearing = h.hearing and i.valid_until = 'infinity'
                        where i.site = :site order by h.opened desc
                        """).param("site", site).query((row, i) -> read(row)).list();
    }

    /** Those that can be answered in time. */
    List<Hearing> open(Instant at) {
        return db.sql("select * from hearing.hearings where due > :at and how is null order by due")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> read(row))
                .list();
    }

    UUID add(Permit permit, Document document, Edition candidate, Instant at) {
        return db.sql("""
                        insert into hearing.hearing (edition, document, language, opened_by, opened)
                        values (:edition, :document, :language, :by, :at) returning id
                        """)
                .param("edition", candidate.id())
                .param("document", document.id())
                .param("language", candidate.language().code())
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** Two who end it, or answer it, do so one after the other. */
    Optional<Hearing> hold(Document document, UUID hearing) {
        return db.sql("select id from hearing.hearing where id = :hearing and document = :document for no key update")
                .param("hearing", hearing)
                .param("document", document.id())
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    private static Hearing read(ResultSet row) throws SQLException {
        String how = row.getString("how");
        return new Hearing(
                row.getObject("hearing", UUID.class),
                row.getObject("edition", UUID.class),
                row.getObject("document", UUID.class),
                Language.of(row.getString("language")),
                row.getObject("opened_by", UUID.class),
                row.getObject("opened", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                how == null
                        ? null
                        : new Hearing.Ending(
                                Hearing.How.valueOf(how.toUpperCase(Locale.ROOT)),
                                row.getString("reason"),
                                row.getObject("ended_by", UUID.class),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant()));
    }
}
