package no.fnsp.page;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Positions one can apply for. Never changes.
 *
 * @param vacancies those on this page of the list, the first to end first
 * @param found how many are found in all of the list @param total how many there are, whatever the list is narrowed to
 * @param fetched when the list was known to be right, in words
 * @param example whether nobody looks for these people, and they show how it would look
 * @param elsewhere more about working here; null for nothing
 * @param before the address of the page before this one, or null
 * @param after the address of the page after this one, or null
 */
public record VacancyListPage(
        Frame frame,
        List<Vacancy> vacancies,
        int found,
        int total,
        Narrowing narrowing,
        String fetched,
        boolean example,
        @Nullable Link elsewhere,
        @Nullable String before,
        @Nullable String after)
        implements Page {

    public VacancyListPage {
        vacancies = List.copyOf(vacancies);
    }

    /** One position, as its employer announces it. @param due the last day to apply; null where something else is said, or nothing */
    public record Vacancy(
            String title,
            String href,
            String employer,
            String place,
            String kind,
            @Nullable LocalDate due,
            String dueSaid) {}

    /**
     * What the list can be narrowed to, and is.
     *
     * @param action the address of the list
     * @param areas the fields of work there are @param forms the kinds of positions there are
     * @param days within how many days it may end, as it stands in the address
     */
    public record Narrowing(
            String action,
            String q,
            List<String> areas,
            String area,
            List<String> forms,
            String form,
            List<String> days,
            String due) {

        public Narrowing {
            areas = List.copyOf(areas);
            forms = List.copyOf(forms);
            days = List.copyOf(days);
        }

        boolean isNarrowed() {
            return !(q + area + form + due).isEmpty();
        }
    }

    /** Ads are Norwegian, whatever the page is. */
    @Nullable
    String lang() {
        return frame.language() == Language.NB || frame.language() == Language.NN ? null : "no";
    }
}
