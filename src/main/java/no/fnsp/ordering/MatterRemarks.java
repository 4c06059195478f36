package no.fnsp.ordering;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked and answered about each matter. */
@Repository
public class MatterRemarks {

    private final JdbcClient db;

    MatterRemarks(JdbcClient db) {
        this.db = db;
    }

    public List<Remark> of(UUID matter) {
        return db.sql("select * from ordering.remark where matter = :matter order by written, id")
                .param("matter", matter)
                .query((row, i) -> new Remark(
                        row.getBoolean("asks"),
                        row.getString("words"),
                        row.getObject("author", UUID.class),
                        row.getObject("written", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(Permit permit, Matter matter, boolean asks, String words) {
        db.sql("insert into ordering.remark (matter, asks, words, author) values (:matter, :asks, :words, :by)")
                .param("matter", matter.id())
                .param("asks", asks)
                .param("words", words)
                .param("by", permit.actor())
                .update();
    }
}
