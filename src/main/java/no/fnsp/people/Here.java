package no.fnsp.people;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Role;
import no.fnsp.identity.Spot;
import no.fnsp.organisation.Region;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody looks after people, found through them: one site, or everywhere. Never changes.
 *
 * @param site null for everywhere
 */
record Here(Desk desk, @Nullable Site site, Instant now, Permits permits) {

    /** What may be done here with people; empty for somebody who looks after nobody here. */
    Optional<Permit> permit() {
        return site == null
                ? permits.overEverybody(desk.editor())
                : permits.forEditor(desk.editor(), whole(site)).filter(permit -> permit.allows(Right.USERS));
    }

    /** The same for one person alone. */
    Permit about(UUID account) {
        return site == null
                ? permit().orElseThrow()
                : permits.forEditor(desk.editor(), whole(site), account).orElseThrow();
    }

    static Spot whole(Site site) {
        return new Spot(site.id(), site.settings().region(), "/");
    }

    /** What the person at the desk can make somebody else here. */
    List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> levels().stream()
                        .anyMatch(level ->
                                desk.editor().gives(new Grant(role, level), site == null ? null : whole(site))))
                .toList();
    }

    private List<Grant.Level> levels() {
        return site == null
                ? List.of(new Grant.Level.National(), new Grant.Level.Region(Region.VEST.key()))
                : List.of(new Grant.Level.OnSite(site.id()));
    }

    boolean isMe(UUID account) {
        return desk.editor().id().equals(account);
    }

    boolean isEverywhere() {
        return site == null;
    }

    Messages words() {
        return desk.words();
    }

    /** The address of the list, and of what stands below it. */
    String to(String rest) {
        return site == null ? "/desk/users" + rest : Desk.to(site, "/users" + rest);
    }

    String to(UUID account, String rest) {
        return to("/" + account + rest);
    }

    DeskFrame frame(String title, Link... steps) {
        return site == null ? new DeskFrame(desk, title, null, List.of(steps)) : desk.frame(title, site, steps);
    }

    /** The list of all, as the first step to a page about one. */
    Link list() {
        return new Link(words().get(isEverywhere() ? "people.everywhere" : "desk.site.users"), to(""));
    }
}
