package no.fnsp.opendata.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.opendata.answer.Ids;
import org.jspecify.annotations.Nullable;

/**
 * As much of an entry of the journal as the feed goes by. Never changes.
 *
 * @param kind what kind of thing something was done to: {@code document}
 * @param subject the thing's own id
 * @param site where it was done; null for what is national
 */
public record Entry(
        long number,
        Instant at,
        String kind,
        UUID subject,
        @Nullable UUID site,
        List<Scope> scopes) {

    public Entry {
        scopes = List.copyOf(scopes);
    }

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject_kind"),
                row.getObject("subject", UUID.class),
                row.getObject("site", UUID.class),
                List.of((String[]) row.getArray("scopes").getArray()).stream()
                        .map(Scope::new)
                        .toList());
    }

    /** The ids behind scopes of one kind: {@code study} for {@code study:id}. Of scopes with more parts than that, none. */
    public List<UUID> touched(String scope) {
        return scopes.stream()
                .map(one -> one.value().split(":"))
                .filter(parts -> parts.length == 2 && parts[0].equals(scope))
                .flatMap(parts -> Ids.find(parts[1]).stream())
                .toList();
    }
}
