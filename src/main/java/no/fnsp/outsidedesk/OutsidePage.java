package no.fnsp.outsidedesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.vacancy.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with what is fetched from others. Never changes.
 *
 * @param vacancies what the site says of its own; null for who may not, or where it is about no site
 * @param known the organisation numbers that are the site's by its organisation
 * @param open how many of its positions are open now
 * @param theirs what somebody else has said since the form was read; null for nothing
 */
record OutsidePage(
        DeskFrame frame,
        Here here,
        List<SourceCard> sources,
        @Nullable VacancyForm vacancies,
        List<String> known,
        int open,
        @Nullable OwnWords theirs)
        implements DeskPage {

    OutsidePage {
        sources = List.copyOf(sources);
        known = List.copyOf(known);
    }
}
