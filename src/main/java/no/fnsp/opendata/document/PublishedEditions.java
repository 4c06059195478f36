package no.fnsp.opendata.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.opendata.description.Vouched;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a document has said to readers: its editions, in the order they came. What only was vouched for is not among them. */
@Repository
class PublishedEditions {

    private final JdbcClient db;
    private final Vouched vouched;

    PublishedEditions(JdbcClient db, Vouched vouched) {
        this.db = db;
        this.vouched = vouched;
    }

    /**
     * An edition. Never changes.
     *
     * @param number what people call it: which of those that readers were shown in its language it is
     * @param changeClass {@code new}, {@code editorial}, {@code professional}, {@code critical} or {@code replacement}
     * @param sha256 of its canonical text, 64 hexadecimal digits
     * @param corrects id of the edition that it says what was wrong in, where it is shown in the place of that one
     * @param published null where it was shown on sites that stood further back alone
     * @param until when it was no longer the national text; null while it is
     */
    record Item(
            UUID id,
            String language,
            @Nullable Integer number,
            String changeClass,
            String sha256,
            @Nullable UUID corrects,
            @Nullable Instant published,
            @Nullable Instant until,
            boolean current,
            List<Vouched.Approval> approvals) {}

    private record Row(
            UUID id,
            @Nullable Integer number,
            @Nullable UUID corrects,
            @Nullable Instant published,
            @Nullable Instant until,
            boolean current) {}

    /** Three statements. */
    List<Item> of(UUID document, Instant at) {
        List<Row> rows = db.sql("""
                        select e.edition, n.number, e.corrects, h.published, nullif(h.until, 'infinity') as until,
                               coalesce(h.until > :at, false) as current
                        from content.editions e
                        left join content.published_numbers n on n.edition = e.edition
                        left join lateral (
                            select min(h.valid_from) as published, max(h.valid_until) as until
                            from content.heads h where h.edition = e.edition and h.valid_from <= :at
                        ) h on true
                        where e.document = :document and (h.published is not null or exists (
                            select from sharing.acceptances a where a.edition = e.edition and a.valid_from <= :at))
                        order by e.language, e.number
                        """)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> row(row, at))
                .list();
        Map<UUID, Vouched.VouchedEdition> told =
                vouched.of(rows.stream().map(Row::id).collect(Collectors.toSet()), Language.NB, at);
        return rows.stream()
                .map(row -> item(row, Objects.requireNonNull(told.get(row.id()))))
                .toList();
    }

    /** What ends later has not ended. */
    private static Row row(ResultSet row, Instant at) throws SQLException {
        Instant until = instant(row, "until");
        return new Row(
                row.getObject("edition", UUID.class),
                row.getObject("number", Integer.class),
                row.getObject("corrects", UUID.class),
                instant(row, "published"),
                until == null || until.isAfter(at) ? null : until,
                row.getBoolean("current"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Item item(Row row, Vouched.VouchedEdition told) {
        return new Item(
                row.id(),
                told.language(),
                row.number(),
                Objects.requireNonNull(told.changeClass()),
                told.sha256(),
                row.corrects(),
                row.published(),
                row.until(),
                row.current(),
                told.approvals());
    }
}
