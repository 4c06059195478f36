package no.fnsp.editor.hearing;

import java.util.List;
import java.util.stream.Collectors;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Here;
import no.fnsp.hearing.Answer;
import no.fnsp.hearing.Answers;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Hearings;
import no.fnsp.html.Messages;
import org.springframework.stereotype.Component;

/** What one site is asked about, in words. */
@Component
class ListedHearings {

    private final Hearings hearings;
    private final Answers answers;
    private final Editions editions;

    ListedHearings(Hearings hearings, Answers answers, Editions editions) {
        this.hearings = hearings;
        this.answers = answers;
        this.editions = editions;
    }

    List<HearingsPage.Row> of(Here here) {
        return hearings.of(here.site().id()).stream().map(one -> row(here, one)).toList();
    }

    private HearingsPage.Row row(Here here, Hearing one) {
        Messages words = here.desk().words();
        DeskFrame frame = here.frame("");
        boolean open = one.isOpen(here.now());
        List<Answer> own = answers.of(one.id()).stream()
                .filter(answer -> answer.site().equals(here.site().id()))
                .toList();
        String answer = own.isEmpty()
                ? words.get(open ? "hearing.not-answered" : "hearing.silence")
                : own.stream()
                        .map(each ->
                                words.get("hearing.verdict." + each.verdict().key()))
                        .collect(Collectors.joining(", "));
        return new HearingsPage.Row(
                title(one, words),
                here.to("/hearings/" + one.id()),
                one.isCancelled()
                        ? words.get("hearing.state.cancelled")
                        : words.get(open ? "hearing.open-until" : "hearing.over", frame.moment(one.until())),
                answer,
                open && own.isEmpty());
    }

    String title(Hearing one, Messages words) {
        return editions.find(one.edition())
                .map(Edition::body)
                .map(body -> body.title())
                .filter(title -> !title.isBlank())
                .orElse(words.get("document.untitled"));
    }
}
