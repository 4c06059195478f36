package no.fnsp.verification;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One place where a rule does not hold. Never changes.
 *
 * @param site its key; empty where the breach is nobody's but the text's
 * @param text its title
 * @param language its code
 * @param edition the number of the edition in question
 * @param why one sentence, without a full stop
 */
public record Breach(String site, String text, String language, int edition, String why) {

    public String sentence() {
        String where = site.isEmpty() ? "" : site + ": ";
        return "%s«%s» (%s), edition %d: %s.".formatted(where, text, language, edition, why);
    }

    /** Of a row with {@code site, text, language, edition, why}. */
    static Breach read(ResultSet row) throws SQLException {
        return new Breach(
                row.getString("site"),
                row.getString("text"),
                row.getString("language"),
                row.getInt("edition"),
                row.getString("why"));
    }
}
