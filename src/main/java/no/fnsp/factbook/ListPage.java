package no.fnsp.factbook;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The facts that may be said on a site. Never changes.
 *
 * @param asked what was looked for; empty for everything
 * @param kind null for all
 * @param more whether there are more than can be shown
 * @param each the national ones that each site says for itself; none at the national base
 */
public record ListPage(
        DeskFrame frame,
        Here here,
        String asked,
        Fact.@Nullable Kind kind,
        List<Fact> facts,
        boolean more,
        List<Fact> each)
        implements DeskPage {

    public ListPage {
        facts = List.copyOf(facts);
        each = List.copyOf(each);
    }

    List<Fact.Kind> kinds() {
        return List.of(Fact.Kind.values());
    }

    /** The site's own facts, or those it shares with every other; at the national base they are the same. */
    List<Fact> facts(boolean own) {
        return facts.stream().filter(fact -> here.owns(fact) == own).toList();
    }

    String own(Fact fact) {
        return here.to("/" + fact.id() + "/own");
    }

    boolean isMissing(Fact fact) {
        return fact.isMissingOn(here.site());
    }

    /** What the site's pages say. */
    String said(Fact fact) {
        return here.text(fact.on(here.site()));
    }

    String href(Fact fact) {
        return here.to("/" + fact.id());
    }

    String add(Fact.Kind one) {
        return here.to("/new?kind=" + one.key());
    }
}
