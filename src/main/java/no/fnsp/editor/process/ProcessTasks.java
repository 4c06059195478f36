package no.fnsp.editor.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.html.Messages;
import no.fnsp.process.AskedPeople;
import no.fnsp.process.Case;
import no.fnsp.process.Cases;
import no.fnsp.process.Standing;
import no.fnsp.process.Standings;
import no.fnsp.process.Step;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** The cases that wait for the reader: their step, or their text that was sent back. */
@Component
class ProcessTasks implements TaskSource {

    private static final int MOST = 20;

    private final Cases cases;
    private final Standings standings;
    private final AskedPeople asked;
    private final CaseFinding finding;
    private final Documents documents;
    private final Sites sites;

    ProcessTasks(
            Cases cases,
            Standings standings,
            AskedPeople asked,
            CaseFinding finding,
            Documents documents,
            Sites sites) {
        this.cases = cases;
        this.standings = standings;
        this.asked = asked;
        this.finding = finding;
        this.documents = documents;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "process";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        return cases.running().stream()
                .flatMap(one -> task(desk, one, now))
                .limit(MOST)
                .toList();
    }

    private Stream<Task> task(Desk desk, Case one, Instant now) {
        Document document = documents.find(one.document()).orElseThrow();
        if (!concerns(desk, document, now)) {
            return Stream.empty();
        }
        Standing standing = standings.of(one, now);
        return what(desk, document, standing, now).stream()
                .flatMap(what ->
                        sites.withId(document.site(), now).stream().map(site -> task(desk, site, standing, what, now)));
    }

    /** Most people have nothing to do with most cases: that is found out first, and cheaply. */
    private boolean concerns(Desk desk, Document document, Instant now) {
        return asked.own(desk.editor(), document, now).isPresent()
                || asked.permit(desk.editor(), document, PROFESSIONAL, now).isPresent();
    }

    private static final Step PROFESSIONAL = new Step(Step.Kind.PROFESSIONAL, Step.Asked.RESPONSIBLE, 1, false);

    /** The key of what is waited for; empty when not for this person. */
    private Optional<String> what(Desk desk, Document document, Standing standing, Instant now) {
        var me = desk.editor().id();
        if (standing.back() != null) {
            boolean mine =
                    standing.writers().contains(me) || standing.about().by().equals(me);
            return mine ? Optional.of("process.state.with-author") : Optional.empty();
        }
        var hearing = standing.hearing();
        return standing.current()
                .map(Standing.At::step)
                .filter(step -> step.kind() != Step.Kind.HEARING || hearing == null || !hearing.isOpen(now))
                .filter(step ->
                        asked.people(document, step, standing.writers(), now).contains(me))
                .map(step -> "process.kind." + step.kind().key())
                .or(() -> standing.isDone() && standing.about().by().equals(me)
                        ? Optional.of("process.state.ready")
                        : Optional.empty());
    }

    private Task task(Desk desk, Site site, Standing standing, String what, Instant now) {
        Messages words = desk.words();
        DeskFrame frame = desk.frame("");
        Optional<Instant> due = standing.current().map(Standing.At::due);
        boolean late = standing.isOverdue(now);
        String detail = due.map(until ->
                        words.get(late ? "process.task.late" : "process.task.due", words.get(what), frame.day(until)))
                .orElseGet(() -> words.get(what));
        return new Task(
                finding.title(desk, standing),
                Desk.to(site, "/cases/" + standing.about().id()),
                detail,
                false);
    }
}
