package no.fnsp.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads a plan out of a row of {@code approval.plans}. */
final class ReadPlan {

    private ReadPlan() {}

    static Plan of(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String because = row.getString("because");
        return new Plan(
                row.getObject("plan", UUID.class),
                Plan.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                row.getObject("document", UUID.class),
                publication(row),
                row.getString("reason"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getObject("planned_by", UUID.class),
                outcome == null
                        ? null
                        : new Plan.Outcome(
                                Plan.Result.valueOf(outcome.toUpperCase(Locale.ROOT)), because == null ? "" : because));
    }

    private static Plan.@Nullable Publication publication(ResultSet row) throws SQLException {
        UUID draft = row.getObject("draft", UUID.class);
        return draft == null
                ? null
                : new Plan.Publication(
                        Language.of(row.getString("language")),
                        draft,
                        row.getInt("revision"),
                        ChangeClass.find(row.getString("change_class")).orElseThrow());
    }
}
