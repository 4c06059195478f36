package no.fnsp.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.text.Language;

/** Reads rows of {@code approval.submissions}. */
final class SubmissionRows {

    private SubmissionRows() {}

    static Submission read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Submission(
                row.getObject("submission", UUID.class),
                row.getObject("draft", UUID.class),
                row.getObject("document", UUID.class),
                Language.of(row.getString("language")),
                Draft.Lane.valueOf(row.getString("lane").toUpperCase(Locale.ROOT)),
                row.getInt("revision"),
                ChangeClass.find(row.getString("change_class")).orElseThrow(),
                row.getString("reason"),
                row.getString("message"),
                row.getObject("submitted_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                outcome == null ? null : answer(row, outcome));
    }

    private static Submission.Answer answer(ResultSet row, String outcome) throws SQLException {
        return new Submission.Answer(
                Submission.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                row.getString("answer"),
                row.getObject("answered_by", UUID.class),
                Objects.requireNonNull(row.getObject("answered_at", OffsetDateTime.class))
                        .toInstant());
    }
}
