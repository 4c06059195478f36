package no.fnsp.sitedesk;

import java.util.Optional;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Posted;
import no.fnsp.placement.Redirect;
import no.fnsp.placement.Signposts;
import no.fnsp.site.Part;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;
import no.fnsp.site.SetupOutcome;
import no.fnsp.site.SiteChanges;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Closes a site in a site: its pages stand where they stood, as pages of the site. Where no page was its front page, its address leads
 * on, so that what was printed still leads somewhere.
 */
@Component
class Closing {

    private final SiteChanges changes;
    private final Signposts signposts;
    private final Placements placements;
    private final Targets targets;

    Closing(SiteChanges changes, Signposts signposts, Placements placements, Targets targets) {
        this.changes = changes;
        this.signposts = signposts;
        this.placements = placements;
        this.targets = targets;
    }

    /** Empty when its address would lead nowhere; that is told in the form. */
    @Transactional
    Optional<SetupOutcome> close(Here here, Part part, Form form) {
        boolean front = placements.at(here.site().id(), part.path(), here.now()).isPresent();
        String written = form.value("to").isEmpty() ? "/" : form.value("to");
        Targets.Read read = targets.read(here.site(), written, here.now());
        if (!front && !(read instanceof Targets.Read.Leads leads && !leads.to().equals("page:" + part.path()))) {
            form.refuse("to", read instanceof Targets.Read.Nowhere nowhere ? nowhere.why() : "to.nothing");
            return Optional.empty();
        }
        Settings now = changes.now(here.site().id()).orElseThrow().settings();
        Settings without = Changed.parts(
                now,
                now.parts().stream()
                        .filter(one -> !one.path().equals(part.path()))
                        .toList());
        SetupOutcome outcome =
                changes.change(here.permit(), here.site().id(), Setup.PARTS, form.number("read"), without);
        if (!front && outcome instanceof SetupOutcome.Changed && read instanceof Targets.Read.Leads leads) {
            Redirect on = Leading.to(here, part.path(), leads.to(), Words.NONE);
            // Whatever led from there before was asleep while the part stood there.
            long before = signposts
                    .at(here.site().id(), part.path())
                    .map(one -> one.number())
                    .orElse(0L);
            Posted posted = signposts.put(here.permit(), on, before);
            if (!(posted instanceof Posted.Ok || posted instanceof Posted.NoNews)) {
                // Somebody came in between: the part stays until its address leads on.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                form.refuse("to", "to.nothing");
                return Optional.empty();
            }
        }
        return Optional.of(outcome);
    }
}
