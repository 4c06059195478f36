package no.fnsp.opendata.description;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions that words stand in, and who vouches for them: by profession and organisation, never by name. */
@Repository
public class Vouched {

    private final JdbcClient db;

    Vouched(JdbcClient db) {
        this.db = db;
    }

    /**
     * An edition. Never changes.
     *
     * @param number its place among the versions of the document in the language
     * @param changeClass what the change was to those who use the text; null where it is not shared
     * @param sha256 of its canonical text, 64 hexadecimal digits
     * @param approvals the latest first
     */
    public record VouchedEdition(
            UUID id,
            UUID document,
            String language,
            int number,
            String sha256,
            @Nullable String changeClass,
            Instant written,
            List<Approval> approvals) {}

    /**
     * Somebody vouches for exactly this edition. Never changes.
     *
     * @param kind {@code professional}, {@code editorial} or {@code national}
     * @param inherited whether it was given to an earlier edition with the same medical words
     */
    public record Approval(
            String kind,
            Instant at,
            @Nullable String profession,
            @Nullable String organisation,
            boolean inherited) {}

    /** Two statements. */
    public Map<UUID, VouchedEdition> of(Collection<UUID> editions, Language language, Instant at) {
        UUID[] ids = editions.toArray(UUID[]::new);
        Map<UUID, List<Approval>> approvals = approvals(ids, language, at);
        var found = new HashMap<UUID, VouchedEdition>();
        db.sql("""
                select edition, document, language, number, sha256, change_class, created
                from content.editions where edition = any(:editions)
                """).param("editions", ids).query(row -> {
            UUID id = row.getObject("edition", UUID.class);
            found.put(
                    id,
                    new VouchedEdition(
                            id,
                            row.getObject("document", UUID.class),
                            row.getString("language"),
                            row.getInt("number"),
                            HexFormat.of().formatHex(row.getBytes("sha256")),
                            row.getString("change_class"),
                            row.getObject("created", OffsetDateTime.class).toInstant(),
                            approvals.getOrDefault(id, List.of())));
        });
        return found;
    }

    private Map<UUID, List<Approval>> approvals(UUID[] editions, Language language, Instant at) {
        record Of(UUID edition, Approval approval) {}
        return db
                .sql("""
                        select a.edition, a.kind, a.approved_at, a.profession, n.name, a.inherited_from is not null as inherited
                        from approval.approvals a
                        left join organisation.dated n on n.node = a.organisation and n.valid_from <= :at and n.valid_until > :at
                        where a.edition = any(:editions) and a.approved_at <= :at
                        order by a.approved_at desc, a.kind
                        """)
                .param("editions", editions)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Of(
                        row.getObject("edition", UUID.class),
                        new Approval(
                                row.getString("kind"),
                                row.getObject("approved_at", OffsetDateTime.class)
                                        .toInstant(),
                                orNull(row.getString("profession")),
                                name(row.getString("name"), language),
                                row.getBoolean("inherited"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::edition, Collectors.mapping(Of::approval, Collectors.toList())));
    }

    private static @Nullable String name(@Nullable String names, Language language) {
        return names == null
                ? null
                : Jsonb.read(names, Words.class)
                        .in(language)
                        .map(Words.Spoken::words)
                        .orElse(null);
    }

    private static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isEmpty() ? null : words;
    }
}
