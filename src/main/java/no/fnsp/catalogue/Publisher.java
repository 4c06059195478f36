package no.fnsp.catalogue;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose catalogue it is, and whom to ask. Never changes while it runs.
 *
 * @param number nine digits, as the register of legal entities has it
 * @param email empty for the national base's own
 */
@ConfigurationProperties("fnsp.publisher")
record Publisher(String number, String name, String email) {

    private static final String REGISTER = "https://organization-catalog.fellesdatakatalog.digdir.no/organizations/";

    Publisher {
        if (!number.matches("[0-9]{9}") || name.isBlank()) {
            throw new IllegalArgumentException("fnsp.publisher: number must be nine digits, and name may not be empty");
        }
    }

    String address() {
        return REGISTER + number;
    }
}
