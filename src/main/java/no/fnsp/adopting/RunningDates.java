package no.fnsp.adopting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions that sites may still wait with: also those that something was published on top of. */
@Repository
class RunningDates {

    private final JdbcClient db;

    RunningDates(JdbcClient db) {
        this.db = db;
    }

    /** @param replaces whether sites wait with it because it stands instead of another text */
    record Waited(UUID edition, String title, Language language, Instant published, Instant last, boolean replaces) {}

    /** The nearest date first, at most 200. */
    List<Waited> at(Instant now) {
        return db.sql("""
                        select h.edition, h.title, h.language, min(h.valid_from) as valid_from, l.last_date,
                               exists (select from sharing.replacements r where r.edition = h.edition) as replaces
                        from sharing.last_dates l
                        join content.published h on h.edition = l.edition
                        where l.valid_until = 'infinity' and l.last_date > :now
                          and (h.change_class in ('professional', 'replacement')
                               or exists (select from sharing.replacements r where r.edition = h.edition))
                          -- A critical correction on top of it, or a change of language, has not made anybody answer it.
                          and exists (select from content.heads k where k.document = h.document
                                      and k.language = h.language and k.valid_until = 'infinity')
                        group by h.edition, h.title, h.language, l.last_date
                        order by l.last_date, h.title limit 200
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Waited(
                        row.getObject("edition", UUID.class),
                        row.getString("title"),
                        Language.of(row.getString("language")),
                        Objects.requireNonNull(row.getObject("valid_from", OffsetDateTime.class))
                                .toInstant(),
                        Objects.requireNonNull(row.getObject("last_date", OffsetDateTime.class))
                                .toInstant(),
                        row.getBoolean("replaces")))
                .list();
    }
}
