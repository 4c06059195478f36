package no.fnsp.oversight.stale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.oversight.View;
import no.fnsp.oversight.Whose;

/**
 * Texts that nobody has vouched for in a long time, by who answers for them. Never changes.
 *
 * @param months how long ago it must be
 */
public record StalePage(DeskFrame frame, Whose whose, int months, List<StaleText> texts) implements DeskPage {

    static final int SHOWN = 300;

    public StalePage {
        texts = List.copyOf(texts);
    }

    View view() {
        return whose.view();
    }

    /** @param responsible empty for texts that nobody is said to answer for */
    public record Group(String responsible, List<StaleText> texts) {}

    List<Group> groups() {
        Map<String, List<StaleText>> groups = new LinkedHashMap<>();
        texts.stream()
                .limit(SHOWN)
                .forEach(text -> groups.computeIfAbsent(text.responsible(), name -> new ArrayList<>())
                        .add(text));
        return groups.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue()))
                .toList();
    }

    String more() {
        return texts.size() > SHOWN ? frame.words().get("oversight.stale.more", SHOWN, texts.size()) : "";
    }

    List<Integer> choices() {
        return List.of(6, 12, 24, 33, 36, 48);
    }

    String file() {
        return "/desk/oversight/stale.csv?site=" + whose.site().key() + "&months=" + months;
    }

    /** Where somebody who may can do something about it; empty for a text of others. */
    String href(StaleText text) {
        if (text.owned() && mayOpen()) {
            return Desk.to(whose.site(), "/documents/" + text.document());
        }
        return text.owned() || whose.site().isNationalBase() ? "" : Desk.to(whose.site(), "/texts/" + text.document());
    }

    private boolean mayOpen() {
        return view().desk()
                .editor()
                .worksOn(whose.site().id(), whose.site().settings().region());
    }

    String approved(StaleText text) {
        return text.approved() == null
                ? frame.words().get("oversight.stale.never")
                : frame.day(Objects.requireNonNull(text.approved()));
    }
}
