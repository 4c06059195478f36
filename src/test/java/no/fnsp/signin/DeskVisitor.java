package no.fnsp.signin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fnsp.identity.Role;
import no.fnsp.signin.example.ExampleUser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody at the desk, over HTTP, as a browser is: keeps its cookies, tells where a form was sent from, and carries the proof that the
 * last page gave. Wants an {@code ExampleInstallation}; {@code DeskVisitor.as(port, Role.EDITOR, "helse-bergen.no")} is signed in.
 */
public final class DeskVisitor {

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String csrf = "";

    private DeskVisitor(int port) {
        this.port = port;
    }

    /** Nobody yet. */
    public static DeskVisitor stranger(int port) {
        return new DeskVisitor(port);
    }

    /** The first example user with this role: on Helse Bergen, where it is a role on a site. */
    public static DeskVisitor as(int port, Role role) {
        return new DeskVisitor(port)
                .signIn(ExampleUser.ALL.stream()
                        .filter(user -> user.role() == role)
                        .findFirst()
                        .orElseThrow());
    }

    /** @param where as in {@link ExampleUser}: a site's key, a region's key, or a site's key with a branch's path */
    public static DeskVisitor as(int port, Role role, String where) {
        return new DeskVisitor(port)
                .signIn(ExampleUser.ALL.stream()
                        .filter(user -> user.role() == role && user.where().equals(where))
                        .findFirst()
                        .orElseThrow());
    }

    public static DeskVisitor as(int port, String email) {
        return new DeskVisitor(port)
                .signIn(ExampleUser.ALL.stream()
                        .filter(user -> user.email().equals(email))
                        .findFirst()
                        .orElseThrow());
    }

    private DeskVisitor signIn(ExampleUser user) {
        get("/desk/sign-in");
        Answer answer = post("/desk/sign-in/example/" + user.id());
        if (answer.status() != 303) {
            throw new AssertionError("Could not sign in as " + user + ": " + answer.status() + " " + answer.body());
        }
        get("/desk");
        return this;
    }

    /** What came back, with nothing followed. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public Document page() {
            return Jsoup.parse(body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Where it leads, without the origin. */
        public String location() {
            return header("Location").replaceFirst("^http://[^/]+", "");
        }
    }

    public Answer get(String address, String... headers) {
        return send("GET", address, HttpRequest.BodyPublishers.noBody(), with(headers, "Accept", "text/html"));
    }

    /** As the desk's own scripts read. */
    public Answer getData(String address) {
        return send("GET", address, HttpRequest.BodyPublishers.noBody(), "Accept", "application/json");
    }

    /** Sends a form of the desk. @param fields names and values in turn; the proof comes by itself */
    public Answer post(String address, String... fields) {
        return postRaw(address, form(fields) + (csrf.isEmpty() ? "" : "&_csrf=" + encoded(csrf)));
    }

    /** The page that a sent form leads to. */
    public Answer postAndFollow(String address, String... fields) {
        return follow(post(address, fields));
    }

    public Answer follow(Answer answer) {
        return answer.status() == 303 || answer.status() == 302 ? get(answer.location()) : answer;
    }

    /** A form exactly as given, without the proof. @param headers instead of, or besides, what a browser says */
    public Answer postRaw(String address, String body, String... headers) {
        return send(
                "POST",
                address,
                HttpRequest.BodyPublishers.ofString(body),
                with(
                        headers,
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/html",
                        "Origin",
                        origin()));
    }

    /** As the desk's own scripts send a form, and want data back. */
    public Answer postAsScript(String address, String... fields) {
        return send(
                "POST",
                address,
                HttpRequest.BodyPublishers.ofString(form(fields)),
                asScript("application/x-www-form-urlencoded"));
    }

    /** As the desk's own scripts send data, and want data back. */
    public Answer postJson(String address, String json) {
        return send("POST", address, HttpRequest.BodyPublishers.ofString(json), asScript("application/json"));
    }

    /** A form with files. @param body as a browser writes it @param boundary between its parts */
    /** Sends a form that a file is handed in with, in the field {@code file}. */
    public Answer handIn(String address, Map<String, String> fields, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(
                ("--grense\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--grense\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--grense--\r\n".getBytes(StandardCharsets.UTF_8));
        return postParts(address, body.toByteArray(), "grense");
    }

    public Answer postParts(String address, byte[] body, String boundary) {
        return send(
                "POST",
                address,
                HttpRequest.BodyPublishers.ofByteArray(body),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary,
                "Accept",
                "text/html",
                "Origin",
                origin(),
                "X-CSRF-TOKEN",
                csrf);
    }

    private String[] asScript(String type) {
        return new String[] {
            "Content-Type", type, "Accept", "application/json", "Origin", origin(), "X-CSRF-TOKEN", csrf
        };
    }

    public Answer send(String method, String address, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin() + address)).method(method, body);
        for (int i = 0; i + 1 < headers.length; i += 2) {
            if (!headers[i + 1].isEmpty()) {
                request.setHeader(headers[i], headers[i + 1]);
            }
        }
        if (!cookies.isEmpty()) {
            request.setHeader("Cookie", cookie());
        }
        try {
            Answer answer = new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
            remember(answer);
            return answer;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void remember(Answer answer) {
        for (String set : answer.response().headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || set.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        if (answer.header("Content-Type").startsWith("text/html")) {
            var page = answer.page();
            var field = page.selectFirst("input[name=_csrf][value]");
            var meta = page.selectFirst("meta[name=csrf]");
            String found = field != null ? field.val() : meta != null ? meta.attr("content") : "";
            csrf = found.isEmpty() ? csrf : found;
        }
    }

    /** The cookies as a browser sends them: {@code fnsp-desk=…}. */
    public String cookie() {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The cookies by name, for a browser of Playwright: add them with the url {@link #origin()}. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** The proof that the last page gave. */
    public String csrf() {
        return csrf;
    }

    public String origin() {
        return "http://localhost:" + port;
    }

    private static String[] with(String[] own, String... usual) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < usual.length; i += 2) {
            all.put(usual[i], usual[i + 1]);
        }
        for (int i = 0; i + 1 < own.length; i += 2) {
            all.put(own[i], own[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    private static String form(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(i -> encoded(fields[2 * i]) + "=" + encoded(fields[2 * i + 1]))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
