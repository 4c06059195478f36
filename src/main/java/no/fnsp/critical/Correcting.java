package no.fnsp.critical;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approval.Effect;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.approval.Reach;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.Jobs;
import no.fnsp.jobs.WorkingDays;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Corrects what is dangerously wrong in a national text: one act by one person, in every language and on every site at once. */
@Component
public class Correcting {

    private final Publishing publishing;
    private final Reach reach;
    private final Editions editions;
    private final CriticalErrors errors;
    private final Warned warned;
    private final Jobs jobs;

    Correcting(Publishing publishing, Reach reach, Editions editions, CriticalErrors errors, Warned warned, Jobs jobs) {
        this.publishing = publishing;
        this.reach = reach;
        this.editions = editions;
        this.errors = errors;
        this.warned = warned;
        this.jobs = jobs;
    }

    /**
     * Publishes the drafts as they were read, corrects every edition that any site shows, and warns readers where that cannot be done.
     *
     * @param drafts of the document, at most one in each language
     * @param alsoIn further languages that say what was wrong and are not corrected now: their readers are warned
     * @param forced whether the national chapter stands in the place of local words until their site has looked at them
     */
    @Transactional
    public Corrected correct(
            Permit permit,
            Document document,
            List<Draft> drafts,
            Told told,
            Set<Language> alsoIn,
            boolean forced,
            Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Corrected> flaw = told.flaw().map(Corrected.NotTold::new);
        if (flaw.isPresent() || drafts.isEmpty()) {
            return flaw.orElseGet(Corrected.NothingToCorrect::new);
        }
        var made = new ArrayList<Mending>();
        for (Draft draft : drafts) {
            Optional<Corrected> refused = publish(permit, document, draft, at, made);
            if (refused.isPresent()) {
                // Half a correction would say that all is well.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return refused.get();
            }
        }
        return new Corrected.Ok(write(permit, document, told, alsoIn, forced, made, at));
    }

    private Optional<Corrected> publish(Permit permit, Document document, Draft draft, Instant at, List<Mending> made) {
        Optional<Edition> wrong = editions.published(document.id(), draft.language(), at);
        if (wrong.isEmpty()) {
            return Optional.of(new Corrected.NotPublished(draft));
        }
        List<Effect> effects = reach.of(document, draft, ChangeClass.CRITICAL, at);
        return switch (publishing.publish(permit, draft, ChangeClass.CRITICAL, null, at)) {
            case Published.Ok ok -> {
                made.add(new Mending(wrong.get(), ok.edition(), effects));
                yield Optional.empty();
            }
            case Published other -> Optional.of(new Corrected.Refused(draft, other));
        };
    }

    private UUID write(
            Permit permit,
            Document document,
            Told told,
            Set<Language> alsoIn,
            boolean forced,
            List<Mending> made,
            Instant at) {
        UUID error = errors.add(permit, document, CriticalError.Act.CORRECTION, told, forced, at);
        made.forEach(one -> errors.mended(permit, error, one));
        warned.about(permit, new Warned.Act(error, document, made, told.warning(), alsoIn, forced, at));
        jobs.at(TellingJob.NAME, error.toString(), at);
        jobs.at(ReviewJob.NAME, error.toString(), WorkingDays.endAfter(at, 2));
        return error;
    }
}
