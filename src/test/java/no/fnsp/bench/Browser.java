package no.fnsp.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser with somebody signed in at the desk, and the desk's script in it: it sends what the script sends, and reads the whole
 * answer. Never changes.
 *
 * @param csrf what their forms must carry
 */
record Browser(HttpClient client, String origin, String cookie, String csrf) {

    /** Through the door of the desk, as the made-up person with this role. */
    static Browser signedIn(HttpClient client, int port, Role role) {
        var visitor = DeskVisitor.as(port, role);
        return new Browser(client, visitor.origin(), visitor.cookie(), visitor.csrf());
    }

    record Answer(int status, String body, String location) {

        Answer must(int expected) {
            if (status != expected) {
                throw new IllegalStateException("%d, not %d: %s".formatted(status, expected, body));
            }
            return this;
        }
    }

    Document page(String address) {
        return Jsoup.parse(read(address));
    }

    String read(String address) {
        return send(asked(address).header("Accept", "text/html").GET())
                .must(200)
                .body();
    }

    /** As a form that was sent by its button. */
    Answer send(String address) {
        return send(posted(address, "_csrf=" + encoded(csrf)).header("Accept", "text/html"));
    }

    /** As a form that was filled in. @param form as {@link #encoded(List)} gives it, with the proof */
    Answer sendAsForm(String address, String form) {
        return send(posted(address, form).header("Accept", "text/html"));
    }

    /** As the script sends, which wants data back. @param form as {@link #encoded(List)} gives it */
    Answer sendAsScript(String address, String form) {
        return send(posted(address, form).header("Accept", "application/json"));
    }

    private HttpRequest.Builder posted(String address, String form) {
        return asked(address)
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder asked(String address) {
        return HttpRequest.newBuilder(URI.create(origin + address))
                .header("Cookie", cookie)
                .header("Accept-Encoding", "identity");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String location = answer.headers().firstValue("Location").orElse("");
            return new Answer(answer.statusCode(), answer.body(), location.replaceFirst("^http://[^/]+", ""));
        } catch (IOException problem) {
            throw new IllegalStateException("No answer", problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static String encoded(List<Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
