package no.fnsp.importer;

import java.util.Locale;

/** What an organisation of the specialist health service is. */
public enum OrganisationKind {
    REGIONAL_AUTHORITY,
    HOSPITAL_TRUST,
    NONPROFIT_HOSPITAL,
    PHARMACY_TRUST,
    SERVICE_COMPANY,
    JOINTLY_OWNED,
    SHARED_SITE,
    SERVICE_SITE;

    /** The word in organisations.csv. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
