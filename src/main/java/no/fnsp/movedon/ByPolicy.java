package no.fnsp.movedon;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does for each site what it has decided for when the last date has passed: accepts for those that show the new text, and tells the
 * people of every site what readers see from then on. Done twice it is as done once.
 */
@Repository
class ByPolicy {

    private final JdbcClient db;
    private final Handlings handlings;
    private final Acceptances acceptances;
    private final Editions editions;
    private final LastDateReminders lastDates;
    private final TellingOfTasks telling;
    private final Journal journal;
    private final TransactionTemplate transaction;

    ByPolicy(
            JdbcClient db,
            Handlings handlings,
            Acceptances acceptances,
            Editions editions,
            LastDateReminders lastDates,
            TellingOfTasks telling,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.handlings = handlings;
        this.acceptances = acceptances;
        this.editions = editions;
        this.lastDates = lastDates;
        this.telling = telling;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    void answerFor(Permit permit, UUID text, Instant now) {
        due(text, null, now).forEach(late -> answer(permit, late, now));
    }

    void answerAll(Permit permit, Instant now) {
        due(null, null, now).forEach(late -> answer(permit, late, now));
    }

    /** @param since the last date that has passed */
    record Late(
            UUID site,
            UUID document,
            UUID text,
            Language language,
            UUID edition,
            Instant since,
            Adoption.AtLastDate policy) {}

    /** Each site by itself; one that answers in this very moment has answered. */
    private void answer(Permit permit, Late late, Instant now) {
        transaction.executeWithoutResult(status -> {
            handlings.alone(late.site(), late.document());
            if (due(late.text(), late.site(), now).contains(late)) {
                Edition edition = editions.find(late.edition()).orElseThrow();
                if (late.policy() == Adoption.AtLastDate.SHOW_NEW) {
                    acceptances.accept(permit, late.site(), edition, How.POLICY, late.since());
                }
                if (lastDates.tellsFirst(permit, late)) {
                    telling.lastDateHasPassed(permit, late, edition.body().title());
                    record(permit, late);
                }
            }
        });
    }

    /** Pages know of it by themselves; whoever follows the journal would go on with a text that is taken down. */
    private void record(Permit permit, Late late) {
        journal.record(new Act(
                permit.actor(),
                "adoption.last-date-passed",
                "document",
                late.document(),
                late.site(),
                Map.of("policy", late.policy().key()),
                Set.of(Adoptions.scope(late.site(), late.document()))));
    }

    private List<Late> due(@Nullable UUID text, @Nullable UUID site, Instant now) {
        return db.sql("""
                        select w.site, w.document, w.text, w.language, late.edition, late.last_date, p.at_last_date
                        from movedon.waiting w
                        join sharing.policies p on p.site = w.site and p.document = w.document
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
                          and (p.at_last_date = 'show_new' or not exists (
                              select from movedon.told_of_last_date t
                              where t.site = w.site and t.document = w.document and t.language = w.language
                                and t.edition = late.edition))
                        order by w.site, w.document, w.language
                        """)
                .param("text", text)
                .param("site", site)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Late(
                        row.getObject("site", UUID.class),
                        row.getObject("document", UUID.class),
                        row.getObject("text", UUID.class),
                        Language.of(row.getString("language")),
                        row.getObject("edition", UUID.class),
                        Objects.requireNonNull(row.getObject("last_date", OffsetDateTime.class))
                                .toInstant(),
                        Adoption.AtLastDate.find(row.getString("at_last_date")).orElseThrow()))
                .list();
    }
}
