package no.fnsp.importer;

import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.organisation.Region;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A row of organisations.csv. Never changes.
 *
 * @param domain empty for an organisation without a site
 * @param languageForm {@code bokmal}, {@code nynorsk} or {@code neutral}
 * @param samiLanguage the Sámi language of its area, if it is in one
 */
public record OrganisationRow(
        int line,
        String name,
        OrganisationKind kind,
        Region region,
        String domain,
        @Nullable OrganisationNumber organisationNumber,
        String languageForm,
        @Nullable Language samiLanguage) {}
