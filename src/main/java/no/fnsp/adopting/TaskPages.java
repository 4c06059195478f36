package no.fnsp.adopting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.comparison.Told;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Messages;
import no.fnsp.movedon.Beside;
import no.fnsp.movedon.Decision;
import no.fnsp.movedon.Proposal;
import no.fnsp.movedon.Task;
import no.fnsp.movedon.Unsettled;
import no.fnsp.organisation.Nodes;
import no.fnsp.text.Chapter;
import org.springframework.stereotype.Component;

/** Puts the page of one national change together. */
@Component
class TaskPages {

    private final Unsettled unsettled;
    private final Publications publications;
    private final Approvals approvals;
    private final Differing differing;
    private final Nodes nodes;
    private final Called names;

    TaskPages(
            Unsettled unsettled,
            Publications publications,
            Approvals approvals,
            Differing differing,
            Nodes nodes,
            Called names) {
        this.unsettled = unsettled;
        this.publications = publications;
        this.approvals = approvals;
        this.differing = differing;
        this.nodes = nodes;
        this.names = names;
    }

    /**
     * What was answered and refused.
     *
     * @param trouble what is wrong; empty for nothing
     * @param wrong by the key of local words, the key of what is wrong with the answer about them
     */
    record Answered(String trouble, Map<String, String> wrong, Map<String, Decision> decisions, String reason) {

        static final Answered NOTHING = new Answered("", Map.of(), Map.of(), "");

        Answered {
            wrong = Map.copyOf(wrong);
            decisions = Map.copyOf(decisions);
        }
    }

    TaskPage of(Here here, Task task, Answered answered) {
        DeskFrame frame = here.frame(here.words().get("moved.title", task.title()), here.tasks());
        List<Beside> own = unsettled.beside(task);
        return new TaskPage(
                frame,
                here,
                task,
                published(frame, task),
                approved(frame, task),
                elsewhere(differing.of(task, here.words()), own),
                own.stream().map(one -> card(here, one, answered)).toList(),
                names.of(task.assignee(), here.words()),
                answered.trouble(),
                answered.reason());
    }

    /** What has changed outside the chapters with local words: those are told beside the words. */
    private static List<Told> elsewhere(List<Told> changed, List<Beside> own) {
        Set<String> beside = own.stream()
                .flatMap(one -> Stream.of(Optional.ofNullable(one.was()), Optional.ofNullable(one.now())))
                .flatMap(Optional::stream)
                .map(chapter -> chapter.id().value())
                .collect(Collectors.toSet());
        return changed.stream()
                .filter(part -> !beside.contains(part.chapter()))
                .toList();
    }

    private List<String> published(DeskFrame frame, Task task) {
        Messages words = frame.words();
        var lines = new ArrayList<String>();
        for (Publications.Publication one : publications.in(task)) {
            String change = words.get("history.class." + one.change().key());
            lines.add(
                    one.reason().isBlank()
                            ? words.get("moved.published", change, frame.day(one.at()))
                            : words.get("moved.published.reason", change, frame.day(one.at()), one.reason()));
        }
        return lines;
    }

    private List<String> approved(DeskFrame frame, Task task) {
        return approvals.of(task.edition()).stream()
                .map(one -> frame.words()
                        .get("moved.approved." + one.what().key(), who(frame.words(), one), frame.day(one.at())))
                .toList();
    }

    private String who(Messages words, Approval approval) {
        return approval.profession().isBlank() ? names.of(approval.by(), words) : approval.profession();
    }

    private LocalCard card(Here here, Beside beside, Answered answered) {
        Messages words = here.words();
        Optional<Proposal> proposal = beside.proposal();
        String key = beside.words().key();
        return new LocalCard(
                beside,
                heading(words, beside),
                node(here, beside.words().node()),
                differing.between(beside.was(), beside.now(), words),
                proposal.orElse(null),
                proposal.map(one -> proposed(beside, one, words)).orElse(List.of()),
                answered.decisions().get(key),
                answered.wrong().getOrDefault(key, ""));
    }

    private List<Told> proposed(Beside beside, Proposal proposal, Messages words) {
        return differing.between(Objects.requireNonNull(beside.was()), proposal.mine(), proposal.blocks(), words);
    }

    private static String heading(Messages words, Beside beside) {
        Chapter chapter = beside.now() == null ? beside.was() : beside.now();
        if (chapter == null) {
            return beside.local().isEmpty()
                    ? ""
                    : words.get("role." + beside.local().getFirst().role().key());
        }
        return chapter.heading().isEmpty() ? words.get("role." + chapter.role().key()) : chapter.heading();
    }

    private String node(Here here, UUID node) {
        return nodes.lines(Set.of(node), here.now())
                .find(node)
                .map(one -> one.name().plain(here.words().language()))
                .orElse("");
    }
}
