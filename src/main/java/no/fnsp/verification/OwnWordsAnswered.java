package no.fnsp.verification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Own words in a chapter whose national words are others than those they were last held up against have a task. Told by the sums of
 * what chapters say, and not by which editions are noted to have changed them.
 */
final class OwnWordsAnswered implements Rule {

    private final JdbcClient db;

    OwnWordsAnswered(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Breach> breaches() {
        return db.sql("""
                        select distinct coalesce(s.key, k.site::text) as site, e.title as text, h.language,
                               h.number as edition,
                               'the site says something of its own in a chapter that has changed, and has no task to look at it'
                                   as why
                        from sharing.changed_chapters k
                        -- Words are held up against the language they are written in, once the text says the chapter there.
                        left join lateral (
                            select o.language from content.heads o
                            join content.said_chapters c on c.edition = o.edition and c.chapter = k.chapter
                                and c.sha256 is not null
                            where k.written <> k.language and o.document = k.text and o.language = k.written
                              and o.valid_until = 'infinity') w on true
                        join content.heads h on h.document = k.text and h.language = coalesce(w.language, k.language)
                            and h.valid_until = 'infinity' and (w.language is not null or h.number > k.number)
                        join content.editions e on e.edition = h.edition
                        left join content.said_chapters was on was.edition = k.based_on and was.chapter = k.chapter
                        left join content.said_chapters now on now.edition = h.edition and now.chapter = k.chapter
                        left join site.dated s on s.site = k.site and s.valid_until = 'infinity'
                        where was.sha256 is distinct from now.sha256
                          -- Who has left the text says nothing in it any more.
                          and (exists (select from sharing.adoptions a where a.site = k.site
                                       and a.document = k.subject and a.valid_until = 'infinity')
                               or not exists (select from sharing.adoptions a where a.site = k.site
                                              and a.document = k.subject))
                          and not exists (select from sharing.replacements r
                                          where r.document = k.text and r.replacing = k.subject)
                          and not exists (
                              select from movedon.chapter_decisions d
                              left join content.said_chapters x on x.edition = d.edition and x.chapter = d.chapter
                              where d.changes = k.changes and d.written = k.written and d.chapter = k.chapter
                                and d.intent = k.intent and d.text = k.text and d.language = h.language
                                and x.sha256 is not distinct from now.sha256)
                          and not exists (
                              select from movedon.tasks t where t.site = k.site and t.document = k.subject
                                and t.text = k.text and t.language = h.language)
                        order by 1, 2, 3
                        """).query((row, i) -> Breach.read(row)).list();
    }
}
