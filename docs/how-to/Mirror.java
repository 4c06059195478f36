import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Keeps a copy of what one site describes, one file for each description, and takes away what is withdrawn. Run it again and again:
 * the first time it reads everything, after that only what has changed. With the JDK alone:
 *
 * <pre>java Mirror.java https://fnsp.example helse-bergen.no copy</pre>
 */
public class Mirror {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** One thing in a list of changes. A real program reads it with its JSON library. */
    private static final Pattern CHANGE = Pattern.compile("\\{[^{}]*\"resource\":[^{}]*}");

    private static final Pattern TREATMENT = Pattern.compile("\"treatment\":\"([^\"]+)\".*?\"description\":\"([^\"]+)\"");

    public static void main(String[] given) throws Exception {
        String origin = given[0];
        String site = given[1];
        Path folder = Files.createDirectories(Path.of(given[2]));
        Path position = folder.resolve("position.txt");
        if (Files.exists(position)) {
            catchUp(origin, site, folder, position);
        } else {
            // First where the feed stands, then everything: what changes meanwhile is told again, and nothing is missed.
            String next = value(get(origin + "/api/v1/changes").body(), "next");
            everything(origin, site, folder);
            Files.writeString(position, next);
        }
    }

    private static void everything(String origin, String site, Path folder) throws Exception {
        String list = get(origin + "/api/v1/sites/" + site + "/treatments").body();
        for (MatchResult one : TREATMENT.matcher(list).results().toList()) {
            keep(origin, one.group(1), one.group(2), folder);
        }
    }

    private static void catchUp(String origin, String site, Path folder, Path position) throws Exception {
        String told;
        do {
            told = get(origin + "/api/v1/changes?since=" + Files.readString(position)).body();
            for (MatchResult one : CHANGE.matcher(told).results().toList()) {
                String change = one.group();
                if (value(change, "resource").equals("description") && value(change, "site").equals(site)) {
                    keep(origin, value(change, "id"), value(change, "href"), folder);
                } else if (value(change, "resource").equals("treatment")) {
                    // A national text that changes, or is withdrawn, is told of once and not for every site that shows it.
                    keep(origin, value(change, "id"), described(origin, site, value(change, "href")), folder);
                }
            }
            Files.writeString(position, value(told, "next"));
        } while (value(told, "more").equals("true"));
    }

    /** Where the site describes a treatment; empty when it does not. @param treatment empty when it was withdrawn */
    private static String described(String origin, String site, String treatment) throws Exception {
        String told = treatment.isEmpty() ? "" : get(origin + treatment).body();
        var found = Pattern.compile("\"site\":\"" + Pattern.quote(site) + "\",\"description\":\"([^\"]+)\"").matcher(told);
        return found.find() ? found.group(1) : "";
    }

    /** @param address empty when it was withdrawn */
    private static void keep(String origin, String treatment, String address, Path folder) throws Exception {
        Path file = folder.resolve(treatment + ".json");
        if (address.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        HttpResponse<String> answer = get(origin + address);
        switch (answer.statusCode()) {
            case 200 -> Files.writeString(file, answer.body());
            case 404, 410 -> Files.deleteIfExists(file); // withdrawn since
            default -> throw new IOException(address + " was answered " + answer.statusCode() + ": try again later");
        }
    }

    private static String value(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":\"?([^\",}\\]]+)").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private static HttpResponse<String> get(String address) throws Exception {
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 429 || answer.statusCode() == 503) {
            Thread.sleep(1000 * answer.headers().firstValueAsLong("Retry-After").orElse(10));
            return get(address);
        }
        return answer;
    }
}
