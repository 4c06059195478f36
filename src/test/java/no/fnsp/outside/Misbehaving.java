package no.fnsp.outside;

import static no.fnsp.outside.OutsideInstallation.OTHER;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ways in which whoever is asked may fail us, deceive us, or keep us waiting. */
final class Misbehaving {

    /** Runs in a reader's browser if it ever stands on a page as it was said. */
    static final String SCRIPT = "<script>alert('annen')</script>";

    private static final UUID AD = UUID.fromString("5c9a3c5e-6a0f-4f2b-9a60-0c6f3f5f7c11");

    private Misbehaving() {}

    static void as(String way) {
        switch (way) {
            case "away" -> OTHER.stops();
            case "silent" -> OTHER.saysToAll(exchange -> pause(6000));
            case "endless" ->
                OTHER.saysToAll(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 60; i++) {
                        exchange.getResponseBody().write(' ');
                        exchange.getResponseBody().flush();
                        pause(100);
                    }
                });
            case "huge" -> says(200, "{\"items\":\"" + "x".repeat(400_000) + "\"}");
            case "bomb" ->
                OTHER.saysToAll(exchange -> OtherParty.send(
                        exchange, 200, WhatIsFetchedTest.packed(" ".repeat(3_000_000)), "Content-Encoding", "gzip"));
            case "html" -> says(200, "<!DOCTYPE html><title>Vedlikehold</title><script>alert(1)</script>");
            case "broken" -> says(200, "{\"id\":\"9001\",\"steder\":[{");
            case "letters" ->
                OTHER.saysToAll(exchange ->
                        OtherParty.send(exchange, 200, "{\"title\":\"sjø\"}".getBytes(StandardCharsets.ISO_8859_1)));
            case "shape" -> says(200, "{\"hei\":1}");
            case "redirect" ->
                OTHER.saysToAll(exchange -> OtherParty.send(
                        exchange, 302, new byte[0], "Location", "http://169.254.169.254/latest/meta-data/"));
            case "closed" -> says(403, "{}");
            case "failing" -> says(500, "{}");
            case "circle" -> OTHER.saysToAll(Misbehaving::leadBack);
            case "odd" -> OTHER.saysToAll(Misbehaving::sayOddThings);
            default -> throw new IllegalArgumentException(way);
        }
    }

    private static void says(int status, String body) {
        OTHER.saysToAll(exchange -> OtherParty.send(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each page leads to itself; everything else is told to be somewhere else than it is. */
    private static void leadBack(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        String page = id.length() == 36 ? id : AD.toString();
        send(exchange, "{\"id\":\"" + page + "\",\"next_id\":\"" + page + "\",\"items\":[]}");
    }

    /** Everything has the right shape, and nothing else is right. */
    private static void sayOddThings(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String id = path.replaceAll(".*/", "");
        if (path.contains("/feedentry/")) {
            send(exchange, """
                    {"uuid":"%s","status":"ACTIVE","ad_content":{"title":"%sVaktmester","published":"1970-01-01T00:00:00",
                     "expires":"9999-12-31T23:59:59","applicationDue":"9999-12-31T00:00:00","link":"javascript:alert(1)",
                     "employer":{"name":"%s","orgnr":"983974724"}}}
                    """.formatted(id, SCRIPT, SCRIPT));
        } else if (path.contains("/feed")) {
            String page = id.length() == 36 ? id : AD.toString();
            send(exchange, """
                    {"id":"%s","next_id":null,"items":[{"date_modified":"1970-01-01","_feed_entry":{"uuid":"%s","status":"ACTIVE"}}]}
                    """.formatted(page, AD));
        } else if (path.startsWith("/waiting")) {
            send(exchange, """
                    {"id":"%s","steder":[{"sted":"%sSykehuset","organisasjonsnummer":"x","ventetider":[
                     {"type":"poliklinikk","uker":-3},{"type":"utredning","uker":99999},{"type":"dagbehandling","uker":12}]}]}
                    """.formatted(id, SCRIPT));
        } else {
            send(exchange, """
                    {"title":"%sLunger","ingress":"%s1970","body":"<p onclick='x()'>9999%s<a href='javascript:x()'>x</a></p>","language":"xx"}
                    """.formatted(SCRIPT, SCRIPT, SCRIPT));
        }
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        OtherParty.send(exchange, 200, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
