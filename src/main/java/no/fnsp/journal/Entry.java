package no.fnsp.journal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code journal.entry}, as it stands in the database. Never changes.
 *
 * <p><b>Canonical form</b>, the bytes that are hashed. Every field is written as a netstring: the number of its UTF-8 bytes in
 * decimal, a colon, the bytes, a comma ({@code 3:abc,}). The fields, in this order:
 *
 * <ol>
 *   <li>{@code fnsp-journal-1}, the name of this form
 *   <li>{@code key} and {@code xid}, in decimal
 *   <li>{@code at} in UTC with six decimals: {@code 2026-05-17T09:30:00.000000Z}
 *   <li>{@code actor}, {@code act}, {@code subject_kind}, {@code subject}, {@code site} (empty for null); ids in lower case
 *   <li>{@code detail} exactly as PostgreSQL prints a {@code jsonb}, which is how it stands in a dump. PostgreSQL sorts the keys and
 *       has one way of writing each value, so no second JSON writer has to agree with it
 *   <li>the number of {@code scopes}, in decimal, and then each scope, in the order of the array
 * </ol>
 *
 * <p>The hash of an entry is SHA-256 over the previous entry's hash (32 bytes; zeros before the first) followed by this form. It can be
 * computed from a dump, without this program and without a database; {@code CanonicalFormTest} does it in SQL alone.
 */
record Entry(
        long key,
        String xid,
        OffsetDateTime at,
        UUID actor,
        String act,
        String subjectKind,
        UUID subject,
        @Nullable UUID site,
        String detail,
        List<String> scopes) {

    /** What {@link #read} needs, of a table that is called {@code entry}. */
    static final String COLUMNS = """
            entry.key, entry.xid::text as xid, entry.at, entry.actor, entry.act, entry.subject_kind, entry.subject, entry.site, \
            entry.detail::text as detail, entry.scopes""";

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("key"),
                row.getString("xid"),
                row.getObject("at", OffsetDateTime.class),
                row.getObject("actor", UUID.class),
                row.getString("act"),
                row.getString("subject_kind"),
                row.getObject("subject", UUID.class),
                row.getObject("site", UUID.class),
                row.getString("detail"),
                List.of((String[]) row.getArray("scopes").getArray()));
    }

    byte[] canonical() {
        var form = new StringBuilder();
        Stream.concat(
                        Stream.of(
                                "fnsp-journal-1",
                                key,
                                xid,
                                INSTANT.format(at.withOffsetSameInstant(ZoneOffset.UTC)),
                                actor,
                                act,
                                subjectKind,
                                subject,
                                Objects.requireNonNullElse(site, ""),
                                detail,
                                scopes.size()),
                        scopes.stream())
                .map(Object::toString)
                .forEach(field -> form.append(field.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(field)
                        .append(','));
        return form.toString().getBytes(StandardCharsets.UTF_8);
    }
}
