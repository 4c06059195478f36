package no.fnsp.people;

import jakarta.servlet.http.HttpServletRequest;

/** Where the desk is, as the browser of whoever asks knows it. */
final class Origin {

    private Origin() {}

    /** As in {@code https://desk.example.no} or {@code http://localhost:8080}. */
    static String of(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
