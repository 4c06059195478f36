package no.fnsp.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.feedback.Voice.Handling;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What readers wrote, for those who own the page or the text. */
@Repository
public class Voices {

    /** Whose it is: the site's where the page stands, and of a national text the national desk's too. */
    private static final String WHOSE = """
             and case when :national then exists (
                     select from content.documents d where d.document = coalesce(s.text, s.document) and d.site = :desk)
                 or s.site = :desk
                 else s.site = :desk end
             and exists (select from unnest(:branches::text[]) b
                         where b = '/' or s.path = b or starts_with(s.path, b || '/'))
            """;

    private static final String ASKED = """
             from feedback.said s
             left join feedback.handling h on h.said = s.id and h.site = :desk
             where (:path = '' or s.path = :path)
               and (:handled::boolean is null or :handled = (h.said is not null))
               and (:found::boolean is null or s.found = :found)
            """ + WHOSE;

    private final JdbcClient db;
    private final Journal journal;

    Voices(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** The newest first. */
    public List<Voice> of(Wanted wanted, int skip, int most) {
        return asked(wanted, """
                        select s.*, h.note, h.handled_by, h.handled_at,
                               (select t.title from content.published t
                                where t.document = coalesce(s.text, s.document) and t.valid_until = 'infinity'
                                order by t.language <> s.language, t.language limit 1) as title
                        """ + ASKED + " order by s.day desc, s.id offset :skip limit :most")
                .param("skip", skip)
                .param("most", most)
                .query((row, i) -> voice(row))
                .list();
    }

    public int count(Wanted wanted) {
        return asked(wanted, "select count(*)" + ASKED).query(Integer.class).single();
    }

    /** One of those that were asked for. */
    public Optional<Voice> find(Wanted wanted, UUID said) {
        return asked(wanted, """
                        select s.*, h.note, h.handled_by, h.handled_at, null as title
                        """ + ASKED + " and s.id = :said")
                .param("said", said)
                .query((row, i) -> voice(row))
                .optional();
    }

    private JdbcClient.StatementSpec asked(Wanted wanted, String sql) {
        return db.sql(sql)
                .param("desk", wanted.desk())
                .param("national", wanted.national())
                .param("branches", wanted.branches().toArray(String[]::new))
                .param("handled", wanted.handled())
                .param("found", wanted.found())
                .param("path", wanted.path());
    }

    /**
     * The desk of a site has seen to it. Said again, the note is another.
     *
     * @param site the desk's own, where the permit is for
     * @param voice found through whoever acts
     * @return whether it was there still: what is old is erased
     */
    @Transactional
    public boolean handle(Permit permit, UUID site, Voice voice, String note) {
        permit.mustAllow(Right.EDIT, site);
        int done = db.sql("""
                insert into feedback.handling (said, site, note, handled_by, handled_at)
                select s.id, :site, :note, :by, clock_timestamp() from feedback.said s where s.id = :said
                on conflict (said, site) do update
                set note = excluded.note, handled_by = excluded.handled_by, handled_at = excluded.handled_at
                """)
                .param("site", site)
                .param("said", voice.id())
                .param("note", note)
                .param("by", permit.actor())
                .update();
        record(permit, "feedback.handled", site, voice, done);
        return done == 1;
    }

    /** It waits again. @return whether that is news */
    @Transactional
    public boolean open(Permit permit, UUID site, Voice voice) {
        permit.mustAllow(Right.EDIT, site);
        int done = db.sql("delete from feedback.handling where said = :said and site = :site")
                .param("site", site)
                .param("said", voice.id())
                .update();
        record(permit, "feedback.opened", site, voice, done);
        return done == 1;
    }

    /** Not the note: it may name somebody, and what stands in the journal cannot be erased. */
    private void record(Permit permit, String act, UUID site, Voice voice, int done) {
        if (done == 1) {
            journal.record(new Act(permit.actor(), act, "feedback", voice.id(), site, Map.of(), Set.of()));
        }
    }

    private static Voice voice(ResultSet row) throws SQLException {
        return new Voice(
                row.getObject("id", UUID.class),
                row.getObject("site", UUID.class),
                row.getString("path"),
                Language.of(row.getString("language")),
                row.getObject("day", LocalDate.class),
                row.getString("title"),
                row.getBoolean("found"),
                row.getString("words"),
                handling(row));
    }

    private static @Nullable Handling handling(ResultSet row) throws SQLException {
        UUID by = row.getObject("handled_by", UUID.class);
        return by == null
                ? null
                : new Handling(
                        row.getString("note"),
                        by,
                        row.getObject("handled_at", OffsetDateTime.class).toInstant());
    }
}
