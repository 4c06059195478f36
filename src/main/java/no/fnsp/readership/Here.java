package no.fnsp.readership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.text.Norway;

/** A site whose readers somebody at the desk looks at, found through them. Never changes. */
record Here(Desk desk, Site site, Instant now) {

    private static final ZoneId NORWAY = Norway.TIME;

    Messages words() {
        return desk.words();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, NORWAY);
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    String to(String rest) {
        return Desk.to(site, rest);
    }

    /** Where on the site they may see what is not public: {@code /} for the whole of it. */
    List<String> branches() {
        if (mayAt("/", Right.READ)) {
            return List.of("/");
        }
        return editor().grants().stream()
                .filter(grant -> grant.role().rights().contains(Right.READ))
                .flatMap(grant -> branch(grant).stream())
                .distinct()
                .toList();
    }

    private Optional<String> branch(Grant grant) {
        return grant.where() instanceof Grant.Level.Branch one && one.site().equals(site.id())
                ? Optional.of(one.path())
                : Optional.empty();
    }

    /** Whether what is said of national texts on other sites is shown here. */
    boolean national() {
        return site.isNationalBase() && mayAt("/", Right.READ);
    }

    boolean mayAt(String path, Right right) {
        return editor().may(right, spot(path));
    }

    Spot spot(String path) {
        return new Spot(site.id(), site.settings().region(), path);
    }

    Editor editor() {
        return desk.editor();
    }
}
