package no.fnsp.composing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.html.Page;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.placement.Signpost;
import no.fnsp.sharing.Addresses;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** What is told at an address where no page stands: where it stands now, that it is gone, or that there is nothing. */
@Component
class Instead {

    private final ErrorPages errors;
    private final Placements placements;
    private final Addresses addresses;
    private final NationalBase base;

    Instead(ErrorPages errors, Placements placements, Addresses addresses, NationalBase base) {
        this.errors = errors;
        this.placements = placements;
        this.addresses = addresses;
        this.base = base;
    }

    Found of(Visit visit) {
        return redirect(visit)
                .map(found -> follow(visit, found))
                .or(() -> underOwnAddress(visit))
                .orElseGet(() -> new Found.Missing(errors.missing(visit)));
    }

    /** The address of what is gone may lead on meanwhile. @param page that says that it is gone */
    Found ofGone(Visit visit, Page page) {
        return redirect(visit).map(led -> follow(visit, led)).orElseGet(() -> new Found.Gone(page));
    }

    private Optional<Redirect> redirect(Visit visit) {
        UUID site = visit.site().id();
        visit.trace().lookedAt(Placements.scope(site, visit.path()));
        Signpost.reaching(visit.path()).forEach(path -> visit.trace().lookedAt(Placements.scope(site, path)));
        // What was told before a page came that nobody can read yet is told until somebody can.
        placements
                .at(site, visit.path(), visit.at())
                .ifPresent(here -> visit.trace().lookedAt(Documents.scope(here.document())));
        return placements
                .redirect(site, visit.path(), visit.at())
                // A page that is only being written does not hide that what readers knew is gone, and why.
                .or(() -> placements.before(site, visit.path(), visit.at()));
    }

    /** A national address leads to where the site itself keeps the text. */
    private Optional<Found> underOwnAddress(Visit visit) {
        return base.of(visit)
                .filter(one -> !one.id().equals(visit.site().id()))
                .flatMap(one -> nationally(visit, one))
                .flatMap(national -> placements.of(visit.site().id(), national.document(), visit.at()))
                .filter(own -> !own.path().equals(visit.path()))
                .map(own -> new Found.Elsewhere(visit.to(own.path())));
    }

    private Optional<Placement> nationally(Visit visit, Site base) {
        visit.trace().lookedAt(Placements.scope(base.id(), visit.path()));
        Optional<Placement> there = placements.at(base.id(), visit.path(), visit.at());
        there.ifPresent(one -> visit.trace().lookedAt(Placements.scope(one.document())));
        return there;
    }

    private Found follow(Visit visit, Redirect redirect) {
        visit.trace().lookedAt(Placements.scope(visit.site().id(), visit.path()));
        String led = redirect.address();
        if (led != null) {
            return new Found.Elsewhere(led.startsWith("/") ? visit.to(led) : led, redirect.path());
        }
        Optional<String> address = Optional.ofNullable(redirect.document())
                .flatMap(document -> stands(visit, document))
                .map(stands -> stands.host() == null
                        ? visit.to(stands.path())
                        : visit.outside().address(stands.host(), stands.path()));
        return address.<Found>map(to -> new Found.Elsewhere(to, redirect.path()))
                .orElseGet(() -> new Found.Gone(errors.gone(visit, redirect, Optional.empty())));
    }

    private Optional<Addresses.Stands> stands(Visit visit, UUID document) {
        visit.trace().lookedAt(Placements.scope(document));
        visit.trace().lookedAt(Sites.LIST);
        return Optional.ofNullable(
                addresses.of(visit.site(), List.of(document), visit.at()).get(document));
    }
}
