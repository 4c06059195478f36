package no.fnsp.paperdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.media.Refusal;
import no.fnsp.organisation.Tree;
import no.fnsp.paper.PaperChanges;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;

/**
 * A site whose documents somebody may see, found through them. Never changes.
 *
 * @param tree the parts of the organisation that a document may belong to
 * @param whole for the site as a whole: readers see a document at once, past everybody's approval
 */
record Here(Desk desk, Site site, Instant now, Tree tree, Optional<Permit> whole) {

    boolean mayChange() {
        return whole.map(permit -> PaperChanges.mayChange(permit, site.isNationalBase()))
                .orElse(false);
    }

    Messages words() {
        return desk.words();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Norway.TIME);
    }

    /** One part of the organisation, by its path. */
    record Unit(UUID id, String name) {}

    List<Unit> units() {
        UUID organisation = site.settings().organisation();
        return organisation == null
                ? List.of()
                : tree.departmentsOf(organisation).stream()
                        .map(node -> new Unit(node.id(), name(node.id())))
                        .sorted(Comparator.comparing(Unit::name))
                        .toList();
    }

    /** As in {@code Medisinsk klinikk – Nyreavdelinga}. */
    private String name(UUID unit) {
        return String.join(
                " – ",
                tree.lineTo(unit).stream()
                        .filter(node -> node.kind().isDepartment())
                        .map(node -> node.name().plain(site.mainLanguage()))
                        .toList());
    }

    /** Every language a document may be in, the site's own first. */
    List<Language> languages() {
        List<Language> own = site.settings().languages();
        return Stream.concat(own.stream(), Arrays.stream(Language.values()))
                .distinct()
                .toList();
    }

    /** Why a file is not let in, in the words of the media library. */
    String why(Refusal refusal) {
        return words().get("library.refused." + refusal.key(), refusal.told().toArray());
    }

    String to(String rest) {
        return Desk.to(site, "/papers" + rest);
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    Link list() {
        return new Link(words().get("desk.site.papers"), to(""));
    }
}
