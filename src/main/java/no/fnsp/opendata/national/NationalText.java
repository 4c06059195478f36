package no.fnsp.opendata.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;

/** What every list of national texts has of each, under the names that {@link NationalSql#COLUMNS} gives it. Never changes. */
public record NationalText(
        UUID id,
        String kind,
        Map<String, String> titles,
        Map<String, List<String>> codes,
        Instant modified,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate due) {

    @SuppressWarnings("unchecked") // what the columns hold
    public static NationalText of(ResultSet row) throws SQLException {
        return new NationalText(
                row.getObject("document", UUID.class),
                row.getString("kind"),
                Jsonb.read(row.getString("titles"), Map.class),
                Jsonb.read(row.getString("codes"), Map.class),
                Objects.requireNonNull(row.getObject("modified", OffsetDateTime.class))
                        .toInstant(),
                row.getObject("reviewed", LocalDate.class),
                row.getObject("due", LocalDate.class));
    }
}
