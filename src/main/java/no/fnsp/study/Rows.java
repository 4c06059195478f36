package no.fnsp.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;

/** Reads what the tables hold. */
final class Rows {

    private Rows() {}

    static Study study(ResultSet row) throws SQLException {
        return new Study(
                row.getObject("study", UUID.class),
                row.getString("slug"),
                row.getObject("said", UUID.class),
                described(row),
                row.getString("reason"),
                instant(row, "vouched"),
                instant(row, "confirmed"),
                instant(row, "valid_from"));
    }

    static Described described(ResultSet row) throws SQLException {
        Body body = Jsonb.read(row.getString("body"), Body.class);
        return new Described(
                body.plain(),
                body.scientific(),
                body.contact(),
                new Numbers(
                        row.getString("rek"),
                        row.getObject("approved", LocalDate.class),
                        row.getString("nct"),
                        row.getString("euct")),
                areas(row),
                row.getObject("responsible", UUID.class),
                ids(row, "participating"),
                ids(row, "treatments"),
                ids(row, "concepts"),
                standing(row));
    }

    static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("study", UUID.class),
                row.getString("slug"),
                Jsonb.read(row.getString("title"), Words.class),
                areas(row),
                row.getObject("responsible", UUID.class),
                ids(row, "participating"),
                ids(row, "treatments"),
                ids(row, "concepts"),
                standing(row),
                instant(row, "confirmed"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                State.of(row.getString("state")),
                row.getObject("starts", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                row.getObject("ends", LocalDate.class));
    }

    private static List<Area> areas(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("areas").getArray())
                .map(Area::of)
                .toList();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Empty for the open end. */
    static Optional<Instant> finite(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getObject(column, OffsetDateTime.class))
                .filter(one -> !one.equals(OffsetDateTime.MAX))
                .map(OffsetDateTime::toInstant);
    }
}
