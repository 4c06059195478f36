package no.fnsp.movedon;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.How;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts for sites that show the new text when the last date has passed. Done twice it is as done once. */
@Repository
class ByPolicy {

    private final JdbcClient db;
    private final Handlings handlings;
    private final Acceptances acceptances;
    private final Editions editions;
    private final TransactionTemplate transaction;

    ByPolicy(
            JdbcClient db,
            Handlings handlings,
            Acceptances acceptances,
            Editions editions,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.handlings = handlings;
        this.acceptances = acceptances;
        this.editions = editions;
        this.transaction = new TransactionTemplate(transactions);
    }

    void answerFor(Permit permit, UUID text, Instant now) {
        due(text, null, now).forEach(late -> answer(permit, late, now));
    }

    void answerAll(Permit permit, Instant now) {
        due(null, null, now).forEach(late -> answer(permit, late, now));
    }

    private record Late(UUID site, UUID document, UUID text, UUID edition, Instant since) {}

    /** Each site by itself; one that answers in this very moment has answered. */
    private void answer(Permit permit, Late late, Instant now) {
        transaction.executeWithoutResult(status -> {
            handlings.alone(late.site(), late.document());
            if (due(late.text(), late.site(), now).contains(late)) {
                acceptances.accept(
                        permit, late.site(), editions.find(late.edition()).orElseThrow(), How.POLICY, late.since());
            }
        });
    }

    private List<Late> due(@Nullable UUID text, @Nullable UUID site, Instant now) {
        return db.sql("""
                        select w.site, w.document, w.text, late.edition, late.last_date
                        from movedon.waiting w
                        join sharing.policies p on p.site = w.site and p.document = w.document
                            and p.at_last_date = 'show_new'
                        left join content.editions e on e.edition = w.accepted
                        join lateral (
                            select h.edition, n.last_date
                            from content.heads h
                            join sharing.last_dates n on n.edition = h.edition and n.valid_until = 'infinity'
                            where h.document = w.text and h.language = w.language
                              and h.number > coalesce(e.stems_from, 0) and n.last_date <= :now
                              -- What says what was critically wrong is shown to nobody; what put it right has its own date.
                              and not exists (
                                  select from content.heads k
                                  join sharing.last_dates r on r.edition = k.edition and r.valid_until = 'infinity'
                                  where k.document = h.document and k.language = h.language and k.number > h.number
                                    and k.change_class = 'critical' and r.last_date > :now)
                            order by h.number desc limit 1) late on true
                        where w.text = coalesce(:text::uuid, w.text) and w.site = coalesce(:site::uuid, w.site)
                        order by w.site, w.document, w.language
                        """)
                .param("text", text)
                .param("site", site)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Late(
                        row.getObject("site", UUID.class),
                        row.getObject("document", UUID.class),
                        row.getObject("text", UUID.class),
                        row.getObject("edition", UUID.class),
                        Objects.requireNonNull(row.getObject("last_date", OffsetDateTime.class))
                                .toInstant()))
                .list();
    }
}
