package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;

/** Every department of a site, as a tree. Never changes. */
public record DepartmentListPage(Frame frame, List<Node> departments) implements Page {

    public DepartmentListPage {
        departments = List.copyOf(departments);
    }

    public record Node(Link link, List<Node> parts) {

        public Node {
            parts = List.copyOf(parts);
        }
    }
}
