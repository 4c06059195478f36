package no.fnsp.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What every site must tell, in one national text that all show at the same address. */
public enum Policy {
    PRIVACY("/personvern"),
    ACCESSIBILITY("/tilgjengelighet"),
    RIGHTS("/rettigheter");

    private final String path;

    Policy(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** Patients' rights only where there are patients. */
    public boolean isOn(Site site) {
        return this != RIGHTS || site.settings().treats() || site.isNationalBase();
    }

    /** What a site must tell at a path; empty for a path that is its own. */
    public static Optional<Policy> at(Site site, String path) {
        return on(site).stream().filter(one -> one.path.equals(path)).findFirst();
    }

    /** Whether a site may have to tell something at this path: pages of its own stand below. */
    public static boolean isPath(String path) {
        return Arrays.stream(values()).anyMatch(one -> one.path.equals(path));
    }

    public static List<Policy> on(Site site) {
        return Arrays.stream(values()).filter(one -> one.isOn(site)).toList();
    }
}
