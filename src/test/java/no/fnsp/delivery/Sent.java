package no.fnsp.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sends small forms to a public host as a page of it does. */
public final class Sent {

    /** As a browser calls itself. */
    public static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
    }

    private final HttpClient client;
    private final int port;

    public Sent(int port) {
        this(port, "127.0.0.1");
    }

    /** @param from another of this machine's own addresses, as another reader */
    public Sent(int port, String from) {
        this.port = port;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral(from))
                .build();
    }

    /** @param fields names and values in turn */
    public FrontDoor.Answer form(String host, String address, String... fields) {
        return raw(host, address, body(fields), "Sec-Fetch-Site", "same-origin", "User-Agent", BROWSER);
    }

    public FrontDoor.Answer raw(String host, String address, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .setHeader("Host", host)
                .setHeader("Content-Type", "application/x-www-form-urlencoded");
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return new FrontDoor.Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static String body(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
