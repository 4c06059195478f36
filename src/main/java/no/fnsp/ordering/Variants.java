package no.fnsp.ordering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approval.WaitsForText;
import no.fnsp.content.Document;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.notification.Notice;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The variants of the national texts, who uses them, and ending them. */
@Repository
public class Variants implements WaitsForText {

    private final JdbcClient db;
    private final Editions editions;
    private final MatterNews told;
    private final Journal journal;

    Variants(JdbcClient db, Editions editions, MatterNews told, Journal journal) {
        this.db = db;
        this.editions = editions;
        this.told = told;
        this.journal = journal;
    }

    /**
     * A variant as it is at an instant.
     *
     * @param title what readers see, or saw last; empty when they never have. What is only written is known to its writers alone
     * @param published whether readers can be shown it
     * @param users the sites that show it instead of the main text
     * @param ended why it shall not be used any more; null while it may
     */
    public record Variant(
            UUID document,
            UUID main,
            String title,
            boolean published,
            List<UUID> users,
            @Nullable Ended ended) {
        public Variant {
            users = List.copyOf(users);
        }

        /** The same as somebody sees it who may read what is being written. */
        public Variant called(String draft) {
            return new Variant(document, main, draft, published, users, ended);
        }
    }

    public record Ended(String reason, Instant at) {}

    /** Of one text, by title. */
    public List<Variant> of(UUID main, Instant at) {
        return list("d.variant_of = :id", main, at);
    }

    public Optional<Variant> find(UUID variant, Instant at) {
        return list("d.document = :id and d.variant_of is not null", variant, at).stream()
                .findFirst();
    }

    private List<Variant> list(String condition, UUID id, Instant at) {
        return db.sql("""
                        select d.document, d.variant_of, e.reason, e.ended,
                               array(select a.site from sharing.adoptions a where a.variant = d.document
                                     and a.valid_from <= :at and a.valid_until > :at order by a.site) as users,
                               coalesce(h.shown, false) as published, coalesce(h.title, '') as title
                        from content.documents d
                        left join ordering.ending e on e.document = d.document
                        left join lateral (select p.title, p.valid_until > :at as shown from content.published p
                            where p.document = d.document and p.valid_from <= :at
                            order by p.valid_until desc, p.language limit 1) h on true
                        where %s order by title, d.document
                        """.formatted(condition))
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> variant(row))
                .list();
    }

    private static Variant variant(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Variant(
                row.getObject("document", UUID.class),
                row.getObject("variant_of", UUID.class),
                row.getString("title"),
                row.getBoolean("published"),
                Arrays.asList((UUID[]) row.getArray("users").getArray()),
                reason == null
                        ? null
                        : new Ended(
                                reason,
                                row.getObject("ended", OffsetDateTime.class).toInstant()));
    }

    /**
     * The variant shall not be used any more. Readers still see it where it is used, until each site has gone back to the main text.
     *
     * @param permit for the whole of the base @param reason what the sites are told; not blank
     * @return whether that is news
     */
    @Transactional
    public boolean end(Permit permit, Document variant, String reason, Instant at) {
        permit.mustAllow(Right.NATIONAL, variant.site(), variant.id());
        boolean news = db.sql("""
                        insert into ordering.ending (document, reason, ended_by) values (:document, :reason, :by)
                        on conflict do nothing
                        """)
                        .param("document", variant.id())
                        .param("reason", reason.strip())
                        .param("by", permit.actor())
                        .update()
                > 0;
        if (news) {
            journal.record(new Act(
                    permit.actor(),
                    "variant.ended",
                    "document",
                    variant.id(),
                    variant.site(),
                    Map.of("key", variant.key()),
                    Set.of()));
            find(variant.id(), at).ifPresent(one -> tell(permit, one, "variant.ended", one.title(), at));
        }
        return news;
    }

    /** The sites that show it show nothing until they have chosen: the main text is another, which they have not accepted. */
    @Override
    public void withdrawn(Permit permit, Document document, Words why, Instant at) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        if (document.variantOf() != null) {
            String title = editions.endedAt(document.id(), at).stream()
                    .map(edition -> edition.body().title())
                    .findFirst()
                    .orElse("");
            find(document.id(), at).ifPresent(one -> tell(permit, one, "variant.taken-away", title, at));
        }
    }

    private void tell(Permit permit, Variant variant, String what, String title, Instant at) {
        var notice = new Notice(
                what,
                List.of(title),
                "/texts/" + variant.main() + "/variants",
                variant.document().toString());
        variant.users().forEach(site -> told.adopters(permit, site, notice, at));
    }
}
