package no.fnsp.movedon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Details;
import no.fnsp.content.Kind;
import no.fnsp.sharing.Adoption;
import no.fnsp.store.Instants;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits at each site because national texts have moved on: derived, never copied. */
@Repository
public class Tasks {

    private static final String READ = """
            select t.*, d.kind, e.title, dd.body as details, coalesce(x.assignee, g.assignee) as assignee,
                   x.assignee is not null as asked, l.last_date, coalesce(p.at_last_date, 'show_new') as policy
            from movedon.tasks t
            join content.documents d on d.document = t.document
            join content.editions e on e.edition = t.edition
            left join content.document_details dd on dd.document = t.document and dd.valid_until = 'infinity'
            left join sharing.policies p on p.site = t.site and p.document = t.document
            left join movedon.assignment x on x.site = t.site and x.document = t.document and x.language = t.language
                and x.edition = t.edition and x.valid_until = 'infinity'
            left join lateral (
                select g.assignee
                from jsonb_array_elements_text(dd.body -> 'specialities') with ordinality s (key, place)
                join movedon.delegation g on g.site = t.site and g.speciality = s.key and g.valid_until = 'infinity'
                order by s.place limit 1) g on true
            left join lateral (
                select min(n.last_date) as last_date
                from content.heads h
                join sharing.last_dates n on n.edition = h.edition and n.valid_until = 'infinity'
                where t.waits and h.document = t.text and h.language = t.language and h.valid_from >= t.since) l on true
            """;

    private final JdbcClient db;

    Tasks(JdbcClient db) {
        this.db = db;
    }

    /** All of a site, what has waited longest first; also what is only listed. */
    public List<Task> of(UUID site) {
        return db.sql(READ + "where t.site = :site order by t.listed, t.since, e.title, t.language")
                .param("site", site)
                .query((row, i) -> task(row))
                .list();
    }

    /** What waits at these sites for this person, or for nobody yet: what is critical first, then what has waited longest. */
    public List<Task> waitingFor(UUID person, Collection<UUID> sites, int most) {
        return db.sql(READ + """
                        where t.site = any(:sites) and not t.listed
                          and coalesce(x.assignee, g.assignee, :person) = :person
                        order by t.change_class <> 'critical', t.since, e.title, t.language limit :most
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("person", person)
                .param("most", most)
                .query((row, i) -> task(row))
                .list();
    }

    /** What waits for a site in one text and language: several when a variant and the main text have both moved on. */
    public List<Task> about(UUID site, UUID document, Language language) {
        return db.sql(READ + """
                        where t.site = :site and t.document = :document and t.language = :language
                        order by not t.waits, t.since
                        """)
                .param("site", site)
                .param("document", document)
                .param("language", language.code())
                .query((row, i) -> task(row))
                .list();
    }

    /** What waits for somebody, at all sites, since an edition was published. */
    List<Task> from(UUID edition) {
        return db.sql(READ + "where t.edition = :edition and not t.listed order by t.site")
                .param("edition", edition)
                .query((row, i) -> task(row))
                .list();
    }

    public Optional<Task> find(UUID site, UUID document, Language language, UUID edition) {
        return about(site, document, language).stream()
                .filter(task -> task.edition().equals(edition))
                .findFirst();
    }

    /** What the policy of its site will answer between two instants, and nobody has been reminded of. */
    List<Task> settledBetween(Instant from, Instant until) {
        return db.sql(READ + """
                        where t.waits and l.last_date > :from and l.last_date <= :until
                          and not exists (select from movedon.reminder r where r.site = t.site
                                          and r.document = t.document and r.language = t.language
                                          and r.edition = t.edition)
                        order by t.site, t.since
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, i) -> task(row))
                .list();
    }

    private static Task task(ResultSet row) throws SQLException {
        String details = row.getString("details");
        return new Task(
                row.getObject("site", UUID.class),
                row.getObject("document", UUID.class),
                row.getObject("text", UUID.class),
                Language.of(row.getString("language")),
                row.getObject("edition", UUID.class),
                row.getObject("accepted", UUID.class),
                ChangeClass.find(row.getString("change_class")).orElseThrow(),
                Objects.requireNonNull(Instants.orNull(row, "since")),
                row.getBoolean("waits"),
                row.getInt("chapters"),
                row.getBoolean("varies"),
                row.getBoolean("gone"),
                row.getBoolean("listed"),
                Kind.of(row.getString("kind")),
                row.getString("title"),
                details == null ? List.of() : Jsonb.read(details, Details.class).specialities(),
                row.getObject("assignee", UUID.class),
                row.getBoolean("asked"),
                Instants.orNull(row, "last_date"),
                Adoption.AtLastDate.find(row.getString("policy")).orElseThrow());
    }
}
