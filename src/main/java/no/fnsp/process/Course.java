package no.fnsp.process;

import java.time.Instant;
import java.util.Arrays;
import no.fnsp.approval.WaitsForText;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.WaitsForDraft;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.WaitsForHearing;
import no.fnsp.identity.Permit;
import no.fnsp.placement.WaitsForPage;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** What happens to a case when something happens elsewhere: to its draft, its words, its hearing, its text. */
@Component
class Course implements WaitsForDraft, WaitsForText, WaitsForPage, WaitsForHearing {

    private final Cases cases;
    private final Sending sending;
    private final Standings standings;
    private final Documents documents;
    private final Drafts drafts;
    private final Handover handover;
    private final DatabaseClock clock;

    Course(
            Cases cases,
            Sending sending,
            Standings standings,
            Documents documents,
            Drafts drafts,
            Handover handover,
            DatabaseClock clock) {
        this.cases = cases;
        this.sending = sending;
        this.standings = standings;
        this.documents = documents;
        this.drafts = drafts;
        this.handover = handover;
        this.clock = clock;
    }

    @Override
    public void discarded(Permit permit, Document document, Draft draft) {
        permit.mustCover(document.site());
        cases.running(draft.id()).ifPresent(one -> {
            Instant now = clock.now();
            Standing standing = standings.of(one, now);
            cases.end(permit, document, one, Case.How.OVER, "", now);
            sending.cancelHearing(permit, document, standing, "@hearing.draft-thrown-away", now);
        });
    }

    @Override
    public void became(Permit permit, Document document, Draft draft, Edition edition) {
        permit.mustCover(document.site());
        cases.running(draft.id()).ifPresent(one -> {
            Instant now = clock.now();
            Standing standing = standings.of(one, now);
            cases.end(permit, document, one, Case.How.PUBLISHED, "", now);
            sending.cancelHearing(permit, document, standing, "@hearing.published-meanwhile", now);
        });
    }

    @Override
    public void approved(Permit permit, Edition edition, Instant at) {
        Document document = documents.find(edition.document()).orElseThrow();
        permit.mustCover(document.site());
        byte[] words = Editions.sha256(edition.body().canonical());
        cases.runningOf(document.id()).stream()
                .filter(one -> one.language() == edition.language())
                .filter(one -> drafts.withId(one.draft())
                        .filter(draft -> Arrays.equals(
                                words, Editions.sha256(draft.body().canonical())))
                        .isPresent())
                .forEach(one -> handover.tell(permit, one, at));
    }

    @Override
    public void withdrawn(Permit permit, Document document, Words why, Instant at) {
        permit.mustCover(document.site());
        for (Case one : cases.runningOf(document.id())) {
            String reason = why.plain(one.language());
            String words = reason.substring(0, Math.min(reason.length(), Case.LONGEST_REASON));
            gone(permit, document, one, words, words, at);
        }
    }

    @Override
    public void thrownAway(Permit permit, Document document) {
        permit.mustCover(document.site());
        Instant now = clock.now();
        cases.runningOf(document.id())
                .forEach(one -> gone(permit, document, one, "", "@hearing.page-thrown-away", now));
    }

    /** @param words to those who wrote it @param toHospitals what those who are asked about it are told */
    private void gone(Permit permit, Document document, Case one, String words, String toHospitals, Instant at) {
        Standing standing = standings.of(one, at);
        handover.author(permit, one, "text-withdrawn", words, at);
        cases.end(permit, document, one, Case.How.TEXT_WITHDRAWN, words, at);
        sending.cancelHearing(permit, document, standing, toHospitals, at);
    }

    @Override
    public void moved(Permit permit, Hearing hearing, Instant at) {
        Document document = documents.find(hearing.document()).orElseThrow();
        permit.mustCover(document.site());
        cases.ofHearing(hearing.id()).filter(Case::runs).ifPresent(one -> handover.tell(permit, one, at));
    }
}
