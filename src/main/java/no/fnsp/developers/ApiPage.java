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
                "curl '" + origin + "/api/v1/changes?since=0'",
                "curl '" + origin + "/api/v1/changes?since=0&wait=20'");
    }

    /** What a webhook is sent. */
    List<String> delivered() {
        return List.of(
                "POST /your-address",
                "webhook-id: 7c9e6679-7425-40de-944b-e07fc1f90ae7-8241",
                "webhook-timestamp: 1767225600",
                "webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
                "{\"type\":\"changes\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"data\":{\"number\":8241,\"items\":["
                        + "{\"number\":8241,\"resource\":\"description\",\"id\":\"bd53f484-9827-48bd-a2e0-e0aa5b02e455\","
                        + "\"site\":\"helse-bergen.no\",\"state\":\"changed\","
                        + "\"href\":\"/api/v1/sites/helse-bergen.no/treatments/hofteprotese\"}]}}");
    }

    String in(String address) {
        return DeveloperFrames.in(address, frame.language());
    }
}
