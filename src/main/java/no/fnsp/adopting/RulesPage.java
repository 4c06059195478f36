package no.fnsp.adopting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.content.Specialities;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Right;
import no.fnsp.sharing.Adoption.AtLastDate;

/** Who at a site gets which tasks, and what the site does on the last date with texts of each kind. Never changes. */
public record RulesPage(DeskFrame frame, Here here, List<Delegated> delegated, Map<Kind, AtLastDate> policies)
        implements DeskPage {

    public RulesPage {
        delegated = List.copyOf(delegated);
        policies = Map.copyOf(policies);
    }

    /** @param who the name of whoever gets the tasks of the speciality */
    record Delegated(String speciality, String who) {}

    boolean mayDecide() {
        return here.may(Right.ADOPT);
    }

    List<String> specialities() {
        return Specialities.ALL;
    }

    List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(Kind::isPatientInformation).toList();
    }

    List<AtLastDate> choices() {
        return Stream.of(AtLastDate.values())
                .filter(one -> one != AtLastDate.BY_KIND)
                .toList();
    }

    AtLastDate policy(Kind kind) {
        return policies.getOrDefault(kind, AtLastDate.SHOW_NEW);
    }
}
