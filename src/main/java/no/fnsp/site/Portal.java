package no.fnsp.site;

/** The patient's own pages that a site sends people to: HelsaMi in Midt-Norge, Helsenorge everywhere else. */
public enum Portal {
    HELSENORGE("Helsenorge", "https://www.helsenorge.no/"),
    HELSAMI("HelsaMi", "https://www.helsami.no/");

    private final String title;
    private final String address;

    Portal(String title, String address) {
        this.title = title;
        this.address = address;
    }

    public static Portal of(String region, boolean treats) {
        return treats && region.equals("midt") ? HELSAMI : HELSENORGE;
    }

    public String title() {
        return title;
    }

    public String address() {
        return address;
    }
}
