package no.fnsp.composing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.media.Items;
import no.fnsp.page.StaffMember;
import no.fnsp.site.Site;
import no.fnsp.staff.Person;
import no.fnsp.staff.Staff;
import no.fnsp.staff.Whom;
import no.fnsp.text.Mentioned;
import org.springframework.stereotype.Component;

/** Those who work in a department, where it has chosen to show them. Who has left is gone by time alone. */
@Component
class ShownStaff {

    private final Staff staff;
    private final Items items;
    private final NationalBase base;

    ShownStaff(Staff staff, Items items, NationalBase base) {
        this.staff = staff;
        this.items = items;
        this.base = base;
    }

    /** One statement where nobody is shown; two more where somebody is, one of them for their pictures. */
    List<StaffMember> of(Visit visit, UUID unit) {
        visit.trace().lookedAt(Staff.scope(unit));
        Whom whom = staff.shownBy(unit, visit.at());
        if (whom == Whom.NOBODY) {
            return List.of();
        }
        List<Person> all = staff.in(unit, visit.at()).stream()
                .filter(person -> person.site().equals(visit.site().id()) && whom.shows(person.says()))
                .toList();
        all.forEach(person -> visit.trace().validUntil(person.says().turnsAfter(visit.at())));
        List<Person> here =
                all.stream().filter(person -> person.says().isShown(visit.at())).toList();
        ShownMedia portraits = portraits(visit, here);
        return here.stream().map(person -> member(visit, person, portraits)).toList();
    }

    private ShownMedia portraits(Visit visit, List<Person> here) {
        Set<UUID> pictures = here.stream()
                .flatMap(person -> Optional.ofNullable(person.says().portrait()).stream())
                .collect(Collectors.toSet());
        return ShownMedia.of(
                visit,
                new Mentioned(pictures, Set.of(), Set.of()),
                items,
                () -> base.of(visit).map(Site::id));
    }

    private static StaffMember member(Visit visit, Person person, ShownMedia portraits) {
        return new StaffMember(
                person.says().name(),
                visit.say(person.says().title()),
                person.says().phone(),
                person.says().email(),
                Optional.ofNullable(person.says().portrait())
                        .flatMap(portraits::picture)
                        .orElse(null));
    }
}
