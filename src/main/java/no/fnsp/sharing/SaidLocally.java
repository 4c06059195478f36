package no.fnsp.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Bodies;
import no.fnsp.content.Kind;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sites say of their own in the chapters of a national text. */
@Repository
public class SaidLocally {

    private final JdbcClient db;
    private final Bodies bodies;

    SaidLocally(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
    }

    /** In all chapters of a text, on every node of every site. One statement. */
    public List<OwnWords> in(UUID subject, Instant at) {
        return read("l.subject = :id", subject, at);
    }

    /** In one document of local changes. */
    public List<OwnWords> of(UUID changes, Instant at) {
        return read("l.document = :id", changes, at);
    }

    private List<OwnWords> read(String which, UUID id, Instant at) {
        return db
                .sql("""
                        select l.node, l.site, p.document, p.language, p.edition, p.kind, p.shape, p.body
                        from sharing.local_change l join content.published p on p.document = l.document
                        where %s and p.valid_from <= :at and p.valid_until > :at
                        order by l.site, l.node, p.language
                        """.formatted(which))
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> words(row))
                .list()
                .stream()
                .flatMap(words -> words)
                .toList();
    }

    private Stream<OwnWords> words(ResultSet row) throws SQLException {
        return OwnWords.in(
                row.getObject("site", UUID.class),
                row.getObject("node", UUID.class),
                row.getObject("document", UUID.class),
                Language.of(row.getString("language")),
                row.getObject("edition", UUID.class),
                (LocalChanges) bodies.read(Kind.of(row.getString("kind")), row.getInt("shape"), row.getString("body")));
    }
}
