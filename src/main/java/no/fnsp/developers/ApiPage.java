package no.fnsp.developers;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;

/**
 * The interface for programs, told to those who write them. Never changes.
 *
 * @param origin of the platform's own host, as examples are to be written
 * @param most how many requests a network address may make a minute
 */
public record ApiPage(
        Frame frame, String origin, String version, int most, List<Resource> resources, List<Schema> schemas)
        implements Page {

    public ApiPage {
        resources = List.copyOf(resources);
        schemas = List.copyOf(schemas);
    }

    /** Commands that answer when they are pasted. */
    List<String> first() {
        return List.of(
                "curl '" + origin + "/api/v1/treatments?system=icd-10&code=M16'",
                "curl '" + origin + "/api/v1/sites/helse-bergen.no/treatments/hofteprotese?language=nn&format=text'",
                "curl '" + origin + "/api/v1/organisations?kind=hospital'");
    }

    List<String> following() {
        return List.of(
                "curl '" + origin + "/api/v1/changes'",
                "curl '" + origin + "/api/v1/changes?since=8241'",
                "curl '" + origin + "/api/v1/changes?since=8241&wait=20'");
    }

    String in(String address) {
        return DeveloperFrames.in(address, frame.language());
    }
}
