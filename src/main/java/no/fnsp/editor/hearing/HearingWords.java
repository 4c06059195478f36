package no.fnsp.editor.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Signatures;
import no.fnsp.editor.hearing.HearingPage.Hospital;
import no.fnsp.editor.hearing.HearingPage.Said;
import no.fnsp.hearing.Answers;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Remark;
import no.fnsp.hearing.TakenBack;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;
import no.fnsp.site.Sites;
import no.fnsp.text.Chapter;
import org.springframework.stereotype.Component;

/** A hearing in words: how it stands, what each hospital answered, what was remarked and what was done with it. */
@Component
class HearingWords {

    private final Answers answers;
    private final Sites sites;
    private final Actors actors;

    HearingWords(Answers answers, Sites sites, Actors actors) {
        this.answers = answers;
        this.sites = sites;
        this.actors = actors;
    }

    String state(Found found, DeskFrame frame) {
        Hearing hearing = found.hearing();
        Messages words = frame.words();
        Hearing.Ending ending = hearing.ending();
        if (ending != null) {
            return words.get(
                    "hearing.ended." + ending.how().key(),
                    frame.day(ending.at()),
                    who(ending.by(), words),
                    reason(words, ending.reason()));
        }
        return words.get(
                hearing.isOpen(found.now()) ? "hearing.open-until" : "hearing.over", frame.moment(hearing.due()));
    }

    /** What the platform itself has done, is told in the reader's words. */
    private static String reason(Messages words, String reason) {
        return reason.startsWith("@") && words.has(reason.substring(1)) ? words.get(reason.substring(1)) : reason;
    }

    Hospital hospital(Found found, DeskFrame frame, UUID site) {
        List<String> told = new ArrayList<>(answers(found, frame, site));
        if (told.isEmpty()) {
            boolean gone = sites.withId(site, found.now()).isEmpty();
            boolean open = found.hearing().isOpen(found.now());
            told.add(frame.words().get(gone ? "hearing.site-left" : open ? "hearing.not-answered" : "hearing.silence"));
        }
        return new Hospital(site, name(found, site), told);
    }

    /** One that is not asked any more: who let it go and why, and what it had answered. */
    Hospital letGo(Found found, DeskFrame frame, TakenBack one) {
        List<String> told = new ArrayList<>(answers(found, frame, one.site()));
        told.add(frame.words()
                .get("hearing.let-go.by", who(one.by(), frame.words()), frame.day(one.at()), one.reason()));
        return new Hospital(one.site(), name(found, one.site()), told);
    }

    private List<String> answers(Found found, DeskFrame frame, UUID site) {
        return answers.of(found.hearing().id()).stream()
                .filter(one -> one.site().equals(site))
                .map(one -> frame.words()
                        .get(
                                one.late() ? "hearing.answer.late" : "hearing.answer",
                                frame.words()
                                        .get("hearing.verdict." + one.verdict().key()),
                                who(one.by(), frame.words()),
                                frame.moment(one.at())))
                .toList();
    }

    /** What the site is called, or was when it was asked. */
    private String name(Found found, UUID site) {
        return sites.withId(site, found.now())
                .or(() -> sites.withId(site, found.hearing().opened()))
                .map(one -> one.settings().shortName())
                .orElse("");
    }

    Said said(Found found, DeskFrame frame, Remark one) {
        Messages words = frame.words();
        String site = name(found, one.site());
        Remark.Handling handling = one.handling();
        return new Said(
                one,
                heading(found, words, one.chapter()),
                one.late() ? words.get("hearing.remark.late", site) : site,
                handling == null
                        ? ""
                        : words.get(
                                handling.takenIn()
                                        ? handling.reason().isEmpty() ? "hearing.taken-in" : "hearing.taken-in.words"
                                        : "hearing.not-taken-in",
                                who(handling.by(), words),
                                handling.reason()));
    }

    static String heading(Found found, Messages words, String chapter) {
        return found.candidate().body().chapters().stream()
                .filter(one -> one.id().value().equals(chapter))
                .findFirst()
                .map(one -> heading(words, one))
                .orElse(words.get("hearing.whole"));
    }

    private static String heading(Messages words, Chapter chapter) {
        return chapter.heading().isEmpty() ? words.get("role." + chapter.role().key()) : chapter.heading();
    }

    /** What somebody is called now. */
    private String who(UUID person, Messages words) {
        return Signatures.of(actors, List.of(person), words).of(person);
    }
}
