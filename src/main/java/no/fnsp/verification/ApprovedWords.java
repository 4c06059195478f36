package no.fnsp.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.fnsp.content.Bodies;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every approval is of the words that its edition has: counted anew from what is stored, and not from the sum that stands beside it. */
final class ApprovedWords implements Rule {

    private static final int AT_A_TIME = 100;

    private final JdbcClient db;
    private final Bodies bodies;

    ApprovedWords(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
    }

    @Override
    public List<Breach> breaches() {
        try (var all = db.sql("""
                        select e.title, e.language, e.number, e.kind, e.shape, e.body, e.canonical, e.sha256,
                               a.approved, a.sums
                        from (select edition, min(sha256) as approved, count(distinct sha256) as sums
                              from approval.approvals group by edition) a
                        join content.editions e on e.edition = a.edition
                        order by e.document, e.language, e.number
                        """).withFetchSize(AT_A_TIME).query((row, i) -> breach(row)).stream()) {
            return all.flatMap(Optional::stream).toList();
        }
    }

    private Optional<Breach> breach(ResultSet row) throws SQLException {
        String canonical = row.getString("canonical");
        byte[] approved = row.getBytes("approved");
        if (row.getInt("sums") > 1
                || !Arrays.equals(approved, row.getBytes("sha256"))
                || !Arrays.equals(approved, Editions.sha256(canonical))) {
            return breach(row, "it has an approval of other words than it says");
        }
        String counted = bodies.read(Kind.of(row.getString("kind")), row.getInt("shape"), row.getString("body"))
                .canonical();
        return counted.equals(canonical)
                ? Optional.empty()
                : breach(row, "its body says something else than the text that was approved");
    }

    private static Optional<Breach> breach(ResultSet row, String why) throws SQLException {
        return Optional.of(
                new Breach("", row.getString("title"), row.getString("language"), row.getInt("number"), why));
    }
}
