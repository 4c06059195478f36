package no.fnsp.factbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.fact.Fact;
import no.fnsp.fact.FactChanges;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/**
 * A site whose facts somebody may see, found through them. Never changes.
 *
 * @param whole for the site as a whole: a fact is said on every page of it, so a branch is not enough
 */
record Here(Desk desk, Site site, Instant now, Optional<Permit> whole) {

    /** Whether they may say something of the site's own facts. */
    boolean mayChange() {
        return whole.map(permit -> FactChanges.mayChange(permit, site.isNationalBase()))
                .orElse(false);
    }

    /** A national fact is seen on every site, and changed at the national base. */
    boolean owns(Fact fact) {
        return fact.site().equals(site.id());
    }

    Messages words() {
        return desk.words();
    }

    /** Those a fact is written in here, the main one first. */
    List<Language> languages() {
        return site.settings().languages();
    }

    String label(Fact fact) {
        return fact.label().plain(site.mainLanguage());
    }

    /** What a text in the site's main language says. */
    String text(Fact fact) {
        return fact.in(site.mainLanguage(), now).all();
    }

    String to(String rest) {
        return Desk.to(site, "/facts" + rest);
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    /** The list of all, as the first step to a page about one. */
    Link list() {
        return new Link(words().get("desk.site.facts"), to(""));
    }
}
