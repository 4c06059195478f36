package no.fnsp.editor.hearing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.hearing.HearingPage.Kept;
import no.fnsp.hearing.Answers;
import no.fnsp.hearing.Verdict;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a site is asked about, and its answers. */
@Controller
class AnswerController {

    private static final String WORDS = "words-";

    private final Finding sites;
    private final HearingFinding finding;
    private final HearingPages pages;
    private final ListedHearings listed;
    private final Answers answers;
    private final DatabaseClock clock;

    AnswerController(
            Finding sites,
            HearingFinding finding,
            HearingPages pages,
            ListedHearings listed,
            Answers answers,
            DatabaseClock clock) {
        this.sites = sites;
        this.finding = finding;
        this.pages = pages;
        this.listed = listed;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/desk/sites/{site}/hearings")
    Reply list(Desk desk, @PathVariable String site) {
        return sites.site(desk, site)
                .filter(here -> here.may(Right.READ, "/") && !here.site().isNationalBase())
                .map(here -> Reply.page(
                        new HearingsPage(here.frame(desk.words().get("desk.site.hearings")), listed.of(here))))
                .orElseGet(Reply::missing);
    }

    /** @param fields {@code words-} and the id of a chapter, or nothing for the whole text */
    @PostMapping("/desk/sites/{site}/hearings/{hearing}/answer")
    Reply answer(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID hearing,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam Map<String, String> fields) {
        return finding.find(desk, site, hearing)
                .flatMap(found -> found.answers()
                        .map(permit -> Verdict.find(verdict)
                                .map(chosen -> reply(
                                        found,
                                        request,
                                        answers.answer(
                                                permit,
                                                found.site().id(),
                                                hearing,
                                                chosen,
                                                words(found, fields),
                                                clock.now()),
                                        fields))
                                .orElseGet(() -> refused(found, request, "hearing.no-verdict", fields))))
                .orElseGet(Reply::missing);
    }

    /** Of the chapters there are, and no others. */
    private static Map<String, String> words(Found found, Map<String, String> fields) {
        var words = new TreeMap<String, String>();
        words.put("", fields.getOrDefault(WORDS, ""));
        found.candidate()
                .body()
                .chapters()
                .forEach(chapter -> words.put(
                        chapter.id().value(),
                        fields.getOrDefault(WORDS + chapter.id().value(), "")));
        return words;
    }

    private Reply reply(
            Found found, HttpServletRequest request, Answers.Answered answered, Map<String, String> fields) {
        return switch (answered) {
            case Answers.Answered.Ok ok ->
                Reply.onward(found.to(""), ok.answer().late() ? "hearing.answered-late" : "hearing.answered");
            case Answers.Answered.NotAsked not -> refused(found, request, "hearing.not-asked", fields);
            case Answers.Answered.NoWords none -> refused(found, request, "hearing.no-words", fields);
            case Answers.Answered.TooLong tooLong -> refused(found, request, "hearing.too-long", fields);
        };
    }

    private Reply refused(Found found, HttpServletRequest request, String trouble, Map<String, String> fields) {
        return Reply.refused(pages.page(found, request, trouble, Kept.NOTHING, fields));
    }
}
