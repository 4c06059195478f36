package no.fnsp.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows on their way into the database with COPY, table after table in the order their keys demand. */
final class Tables {

    static final String FOREVER = "infinity";

    private static final List<String> ORDER = List.of(
            "journal.person (id, name)",
            "organisation.node (id, key)",
            "organisation.state (node, kind, parent, slug, name, number, places, position, reach, valid_from)",
            "site.site (id, key)",
            "site.settings (site, body, valid_from)",
            "site.address (host, site, main, valid_from)",
            "content.concept (id, key)",
            "content.concept_state (concept, type, names, codes, themes, valid_from)",
            "content.document (id, kind, site, key, concept)",
            "content.details (document, body, valid_from)",
            "content.edition (id, document, language, number, parent, change_class, kind, shape, body, canonical, sha256,"
                    + " author, created)",
            "content.head (document, language, edition, valid_from, valid_until)",
            "placement.placement (site, path, document, position, valid_from, valid_until)",
            "placement.redirect (site, path, document, reason, valid_from)",
            "sharing.adoption (site, document, follows, title, offers, valid_from, valid_until)",
            "sharing.acceptance (site, document, language, edition, how, accepted_by, valid_from, valid_until)",
            "sharing.local_change (document, site, node, subject)",
            "sharing.changed_chapter (edition, chapter, intent, based_on, text, language, number)",
            "approval.approval (id, edition, sha256, kind, approved_by, profession, approved_at)",
            "journal.entry (actor, act, subject_kind, subject, site, detail, scopes)");

    private final CopyManager copying;
    private final Map<String, StringBuilder> waiting = new LinkedHashMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final MessageDigest print;

    Tables(Connection connection) throws SQLException {
        copying = connection.unwrap(PGConnection.class).getCopyAPI();
        ORDER.forEach(table -> waiting.put(name(table), new StringBuilder()));
        try {
            print = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(String table) {
        return table.substring(0, table.indexOf(' '));
    }

    /** A row with a value for each column, in the order they are listed above. */
    void row(String table, @Nullable Object... values) {
        StringBuilder into = java.util.Objects.requireNonNull(waiting.get(table), table);
        for (int i = 0; i < values.length; i++) {
            into.append(i == 0 ? "" : "\t");
            write(into, values[i]);
        }
        into.append('\n');
        rows.merge(table, 1L, Long::sum);
    }

    private static void write(StringBuilder into, @Nullable Object value) {
        switch (value) {
            case null -> into.append("\\N");
            case byte[] bytes -> into.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Collection<?> all ->
                into.append('{')
                        .append(String.join(
                                ",", all.stream().map(Object::toString).toList()))
                        .append('}');
            default ->
                into.append(value.toString()
                        .replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t"));
        }
    }

    /** Everything that waits goes into the database. */
    void flush() throws SQLException, IOException {
        for (String table : ORDER) {
            StringBuilder rowsOfTable = java.util.Objects.requireNonNull(waiting.get(name(table)));
            if (!rowsOfTable.isEmpty()) {
                byte[] bytes = rowsOfTable.toString().getBytes(StandardCharsets.UTF_8);
                print.update(bytes);
                copying.copyIn("copy " + table + " from stdin", new java.io.ByteArrayInputStream(bytes), 1 << 16);
                rowsOfTable.setLength(0);
            }
        }
    }

    /** A line for each table. */
    List<String> counts() {
        var lines = new ArrayList<String>();
        rows.forEach((table, number) -> lines.add("%-24s %,9d".formatted(table, number)));
        return lines;
    }

    /** The same for the same data. */
    String fingerprint() {
        return HexFormat.of().formatHex(print.digest(), 0, 8);
    }
}
