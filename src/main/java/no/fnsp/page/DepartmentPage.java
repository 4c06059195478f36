package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A clinic, department, section, unit, ward or outpatient clinic. Never changes.
 *
 * @param staff those who work here, where the department shows them
 * @param parts the departments directly under this one
 * @param treatments what is done here
 */
public record DepartmentPage(
        Frame frame,
        DepartmentKind kind,
        Words.Spoken title,
        Lead lead,
        Words.@Nullable Spoken meeting,
        List<PlaceTeaser> places,
        List<Phone> phones,
        List<StaffMember> staff,
        List<Link> parts,
        List<Link> treatments,
        List<ShownChapter> chapters)
        implements Page {

    public DepartmentPage {
        places = List.copyOf(places);
        phones = List.copyOf(phones);
        staff = List.copyOf(staff);
        parts = List.copyOf(parts);
        treatments = List.copyOf(treatments);
        chapters = List.copyOf(chapters);
    }
}
