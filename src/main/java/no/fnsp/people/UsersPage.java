package no.fnsp.people;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/**
 * Who is what on a site, or over all sites. Never changes.
 *
 * @param q what was searched for; empty when nothing was
 * @param above those who may do something on the site because they may in the region or everywhere
 */
public record UsersPage(DeskFrame frame, Here here, String q, List<Row> people, List<Row> above) implements DeskPage {

    public UsersPage {
        people = List.copyOf(people);
        above = List.copyOf(above);
    }

    public boolean searched() {
        return !q.isEmpty();
    }
}
