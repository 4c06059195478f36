package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.staff.Whom;
import no.fnsp.staff.WorkAddress;

/** Reads who works in the departments of site.yaml. */
final class ReadStaff {

    private static final Map<String, String> WHOM = Choices.of("nobody", "leaders", "all");
    private static final Map<String, String> YES = Choices.of("yes", "no");

    private ReadStaff() {}

    static SiteStaff read(Fields site, SiteNodes nodes) {
        var keys = new HashSet<String>();
        List<SiteStaff.Somebody> people = site.each("staff").stream()
                .map(one -> somebody(one, nodes))
                .peek(one -> {
                    if (!keys.add(one.key())) {
                        site.refuse("staff", "two of the staff have the key " + quoted(one.key()));
                    }
                })
                .toList();
        var shown = new HashMap<String, Whom>();
        site.each("shows-staff").forEach(one -> {
            String unit = unit(one, nodes);
            Whom.find(one.neededChoice("whom", WHOM, "nobody")).ifPresent(whom -> shown.put(unit, whom));
            one.nothingElse();
        });
        return new SiteStaff(people, shown);
    }

    private static SiteStaff.Somebody somebody(Fields one, SiteNodes nodes) {
        String email = one.text("email", Shape.EMAIL);
        if (WorkAddress.isPrivate(email)) {
            one.refuse("email", quoted(email) + " looks like a private address; write the one at work, or none");
        }
        var read = new SiteStaff.Somebody(
                one.needed("key", Shape.SLUG),
                unit(one, nodes),
                one.needed("name"),
                one.neededWords("title"),
                one.text("phone", Shape.PHONE),
                email,
                one.choice("leader", YES, "no").equals("yes"),
                one.date("ends"));
        one.nothingElse();
        return read;
    }

    private static String unit(Fields one, SiteNodes nodes) {
        String unit = one.needed("unit", Shape.DEPARTMENT_PATH);
        if (!unit.isEmpty() && nodes.lacksDepartment(unit)) {
            one.refuse("unit", "the site has no department " + quoted(unit));
        }
        return unit;
    }
}
