package no.fnsp.importer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.sites.SiteStaff;
import no.fnsp.site.Site;
import no.fnsp.staff.Card;
import no.fnsp.staff.Displays;
import no.fnsp.staff.Staff;
import no.fnsp.staff.StaffChanges;
import org.springframework.stereotype.Component;

/** Takes in who works in the departments of a site, once: from then on they are the desk's. */
@Component
class StaffIn {

    private final Known known;
    private final Staff staff;
    private final StaffChanges changes;
    private final Displays displays;

    StaffIn(Known known, Staff staff, StaffChanges changes, Displays displays) {
        this.known = known;
        this.staff = staff;
        this.changes = changes;
        this.displays = displays;
    }

    void take(Run run, SiteFile file) {
        if (!file.staff().people().isEmpty()) {
            Site site = known.site(file.key(), file.file(), run.at());
            boolean news = false;
            int place = 0;
            for (SiteStaff.Somebody somebody : file.staff().people()) {
                news |= take(run, site, file, somebody, ++place);
            }
            if (news) {
                file.staff()
                        .shown()
                        .forEach((unit, whom) ->
                                displays.show(run.permit(), site.id(), unit(site, file, unit), whom, run.at()));
            }
        }
    }

    private boolean take(Run run, Site site, SiteFile file, SiteStaff.Somebody somebody, int place) {
        UUID id =
                UUID.nameUUIDFromBytes(("staff:" + site.key() + "/" + somebody.key()).getBytes(StandardCharsets.UTF_8));
        if (staff.isKnown(id)) {
            run.report().unchanged();
            return false;
        }
        var card = new Card(
                unit(site, file, somebody.unit()),
                somebody.name(),
                somebody.title(),
                somebody.phone(),
                somebody.email(),
                null,
                somebody.leader(),
                place,
                null,
                somebody.ends());
        changes.add(run.permit(), id, site.id(), card, run.at());
        run.report().added(site.key() + ": " + somebody.key());
        return true;
    }

    private UUID unit(Site site, SiteFile file, String path) {
        return known.node(Known.departmentKey(site.key(), path), file.file(), 0);
    }
}
