package no.fnsp.importer.sites;

/** How to reach the organisation behind a site; any part may be empty. Never changes. */
public record Contact(String phone, String email, String post) {

    public static final Contact NONE = new Contact("", "", "");
}
