package no.fnsp.oversight.balance;

import java.util.List;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.oversight.View;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/** Pages of one site that are not written in a language form. Never changes. */
public record MissingPage(DeskFrame frame, View view, Site site, Language form, List<Balances.Missing> pages)
        implements DeskPage {

    static final int SHOWN = 300;

    public MissingPage {
        pages = List.copyOf(pages);
    }

    List<Balances.Missing> shown() {
        return pages.stream().limit(SHOWN).toList();
    }

    String href(Balances.Missing page) {
        return Desk.to(site, (page.owned() ? "/documents/" : "/texts/") + page.document());
    }

    String whose(Balances.Missing page) {
        return frame.words().get(page.owned() ? "oversight.balance.own" : "oversight.balance.national");
    }

    String to(Language other) {
        return "/desk/oversight/languages/" + site.key() + "?form=" + other.code();
    }

    String file() {
        return "/desk/oversight/languages/" + site.key() + "/missing.csv?form=" + form.code();
    }
}
