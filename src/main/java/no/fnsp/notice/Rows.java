package no.fnsp.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.store.Instants;
import no.fnsp.store.Jsonb;

/** Reads what the tables hold. */
final class Rows {

    private Rows() {}

    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("notice", UUID.class),
                row.getString("slug"),
                row.getObject("said", UUID.class),
                new Saying(
                        extent(row),
                        Grade.of(row.getString("grade")),
                        Jsonb.read(row.getString("body"), Body.class),
                        new Period(
                                Instants.in(row, "shown_from"),
                                finite(row, "shown_until").orElse(null))),
                Instants.in(row, "valid_from"));
    }

    private static Extent extent(ResultSet row) throws SQLException {
        List<String> paths = List.of((String[]) row.getArray("paths").getArray());
        Extent area = area(row);
        return paths.isEmpty() ? area : part(area.ofSite().orElseThrow(), paths, row.getBoolean("below"));
    }

    private static Extent part(UUID site, List<String> paths, boolean below) {
        return below ? new Extent.Branch(site, paths.getFirst()) : new Extent.Pages(site, paths);
    }

    static Extent area(ResultSet row) throws SQLException {
        return switch (row.getString("area")) {
            case "all" -> new Extent.Everywhere();
            case "region" -> new Extent.InRegion(row.getString("region"));
            default -> new Extent.OnSite(row.getObject("site", UUID.class));
        };
    }

    /** Empty for the open end. */
    static Optional<Instant> finite(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getObject(column, OffsetDateTime.class))
                .filter(one -> !one.equals(OffsetDateTime.MAX))
                .map(OffsetDateTime::toInstant);
    }
}
