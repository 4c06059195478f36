package no.fnsp.editor.publication;

import java.time.Instant;
import java.util.List;
import no.fnsp.approval.WithdrawalAsked;
import no.fnsp.approval.Withdrawals;
import no.fnsp.content.Titles;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.editor.NationalTasks;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** National texts that a colleague wants taken away, for whoever may agree. */
@Component
class WithdrawalTasks implements TaskSource {

    private final Withdrawals withdrawals;
    private final Titles titles;
    private final NationalTasks national;

    WithdrawalTasks(Withdrawals withdrawals, Titles titles, NationalTasks national) {
        this.withdrawals = withdrawals;
        this.titles = titles;
        this.national = national;
    }

    @Override
    public String key() {
        return "withdrawals";
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        return national.of(
                desk,
                now,
                base -> withdrawals.open().stream()
                        .filter(asked -> !asked.by().equals(desk.editor().id()))
                        .map(asked -> task(desk, base, asked)));
    }

    private Task task(Desk desk, Site base, WithdrawalAsked asked) {
        return new Task(
                titles.of(asked.document(), Language.NB),
                Desk.to(base, "/documents/" + asked.document() + "#asked"),
                desk.words().get("tasks.withdrawals.since", desk.frame("").moment(asked.at())),
                false);
    }
}
