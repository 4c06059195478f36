package no.fnsp.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What has been done to one thing. */
@Component
public class Deeds {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public Deeds(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * What was done to a thing on a site, the newest first; also what has no number yet.
     *
     * @param site what other sites did to the same thing is theirs, and not told
     */
    public List<Deed> of(UUID subject, UUID site, int most) {
        return jdbc.sql("""
                        select entry.at, entry.actor, person.name, entry.act, entry.detail
                        from journal.entry
                        left join journal.person on person.id = entry.actor
                        where entry.subject = :subject and (entry.site = :site or entry.site is null)
                        order by entry.key desc limit :most
                        """)
                .param("subject", subject)
                .param("site", site)
                .param("most", most)
                .query((row, i) -> deed(row))
                .list();
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("name"),
                row.getString("act"),
                detail(row.getString("detail")));
    }

    private static Map<String, String> detail(String json) {
        var detail = new HashMap<String, String>();
        JSON.readTree(json)
                .properties()
                .forEach(one -> detail.put(
                        one.getKey(),
                        one.getValue().isValueNode()
                                ? one.getValue().asString()
                                : one.getValue().toString()));
        return detail;
    }
}
