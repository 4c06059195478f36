package no.fnsp.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.approval.Withdrawals;
import no.fnsp.approval.Withdrawing;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looking at texts anew: begun by somebody, and closed once. Each act tells which round it was read in ({@link Due#round}), so that two
 * who close one review have closed it once and the second is told.
 */
@Component
public class Reviews {

    private final DueTexts texts;
    private final Cases cases;
    private final Openings openings;
    private final Editions editions;
    private final Approvals approvals;
    private final Drafts drafts;
    private final Withdrawing withdrawing;
    private final Withdrawals withdrawals;
    private final DatabaseClock clock;

    Reviews(
            DueTexts texts,
            Cases cases,
            Openings openings,
            Editions editions,
            Approvals approvals,
            Drafts drafts,
            Withdrawing withdrawing,
            Withdrawals withdrawals,
            DatabaseClock clock) {
        this.texts = texts;
        this.cases = cases;
        this.openings = openings;
        this.editions = editions;
        this.approvals = approvals;
        this.drafts = drafts;
        this.withdrawing = withdrawing;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /** All there were of a text, the latest first. */
    public List<Review> of(UUID document) {
        return cases.of(document);
    }

    /** Somebody begins. Whoever may vouch for a text may, and whoever writes it. */
    @Transactional
    public Closed start(Permit permit, Document document, String round) {
        permit.mustAllow(permit.allows(Right.APPROVE) ? Right.APPROVE : Right.EDIT, document.site(), document.id());
        return inRound(document, round, due -> new Closed.Ok(cases.begin(permit, document, due.approved())));
    }

    /** It holds as it stands: a new approval of exactly the words that are published, in every language. */
    @Transactional
    public Closed unchanged(Permit permit, Document document, String round, String profession, String words) {
        permit.mustAllow(Right.APPROVE, document.site(), document.id());
        String told = profession.strip();
        if (told.isEmpty() || told.length() > 200) {
            return new Closed.NoProfession();
        }
        return words.strip().length() > Review.LONGEST
                ? new Closed.TooLong()
                : inRound(document, round, due -> vouch(permit, document, due, told, words.strip()));
    }

    private Closed vouch(Permit permit, Document document, Due due, String profession, String words) {
        Instant now = clock.now();
        List<Edition> shown = editions.published(document.id(), now);
        Set<UUID> opened = openings.by(permit.actor(), List.of(document.id()), now);
        List<Language> unread = shown.stream()
                .filter(edition -> !opened.contains(edition.id()))
                .map(Edition::language)
                .toList();
        if (!unread.isEmpty()) {
            return new Closed.NotOpened(unread);
        }
        Review review = cases.begin(permit, document, due.approved());
        shown.forEach(edition ->
                approvals.approve(permit, edition, Approval.What.PROFESSIONAL, permit.actor(), profession, null, now));
        return new Closed.Ok(cases.close(permit, document, review, Review.Outcome.UNCHANGED, words));
    }

    /** It must be changed: leads to a draft. The review is closed when the new words are approved and published. */
    @Transactional
    public Closed change(Permit permit, Document document, String round, Language language, String words) {
        permit.mustAllow(Right.EDIT, document.site(), document.id());
        if (words.strip().length() > Review.LONGEST) {
            return new Closed.TooLong();
        }
        return inRound(document, round, due -> {
            Instant now = clock.now();
            Optional<Edition> said = editions.published(document.id(), language, now);
            if (said.isEmpty()) {
                return new Closed.NotPublished();
            }
            Review review = cases.begin(permit, document, due.approved());
            cases.find(permit, document, review, words.strip());
            drafts.start(
                    permit, document, language, Draft.Lane.ORDINARY, said.get().body(), now);
            return new Closed.Ok(cases.open(document.id()).orElseThrow());
        });
    }

    /** It is taken away from readers. @param instead what its addresses lead to; null for a page that says that it is gone */
    @Transactional
    public Closed withdraw(Permit permit, Document document, String round, @Nullable UUID instead, Words why) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        if (why.isEmpty()) {
            return new Closed.NoReason();
        }
        return inRound(document, round, due -> {
            Review review = cases.begin(permit, document, due.approved());
            return switch (withdrawing.withdraw(permit, document, instead, why, clock.now())) {
                case GONE -> new Closed.Ok(cases.close(permit, document, review, Review.Outcome.WITHDRAWN, ""));
                case NOTHING_THERE -> new Closed.NotPublished();
                case TAKES_TWO -> takesTwo(permit, document, instead, why);
            };
        });
    }

    /** The review stays open until another person has agreed, and is closed when the text goes ({@link EndedWithText}). */
    private Closed takesTwo(Permit permit, Document document, @Nullable UUID instead, Words why) {
        if (!permit.allows(Right.NATIONAL)) {
            return new Closed.DecidedNationally();
        }
        withdrawals.ask(permit, document, instead, why, null, clock.now());
        return new Closed.AnotherAsked();
    }

    /** Alone with the text, and only when it has not been approved since the page was read. */
    private Closed inRound(Document document, String round, Function<Due, Closed> act) {
        cases.alone(document.id());
        Optional<Due> due = texts.find(document.id(), clock.now());
        if (due.isEmpty()) {
            return new Closed.NotPublished();
        }
        return due.get().round().equals(round)
                ? act.apply(due.get())
                : new Closed.SomebodyWasFirst(cases.of(document.id()).stream()
                        .filter(one -> !one.isOpen())
                        .findFirst()
                        .orElse(null));
    }
}
