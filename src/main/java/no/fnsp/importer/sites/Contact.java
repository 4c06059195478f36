package no.fnsp.importer.sites;

/**
 * How to reach the organisation behind a site; any part may be empty. Never changes.
 *
 * @param phoneFact the key of the site's own fact that says the telephone, instead of a number here
 */
public record Contact(String phone, String phoneFact, String email, String post) {

    public static final Contact NONE = new Contact("", "", "", "");
}
