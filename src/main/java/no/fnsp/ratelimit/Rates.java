package no.fnsp.ratelimit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the installation is set up with. Never changes while it runs. */
@ConfigurationProperties("fnsp.limits")
record Rates(Rate search, Rate feedback, Rate reading, Rate signIn, Rate print, Rate api) {

    Rate of(Act act) {
        return switch (act) {
            case SEARCH -> search;
            case FEEDBACK -> feedback;
            case READING -> reading;
            case SIGN_IN -> signIn;
            case PRINT -> print;
            case API -> api;
        };
    }
}
