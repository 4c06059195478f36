package no.fnsp.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the desk is, as the browser of whoever asks knows it; what stands in front of us may have taken the https off. */
@Component
class DeskOrigin {

    private static final Set<Integer> USUAL = Set.of(80, 443);

    private final boolean https;

    DeskOrigin(@Value("${fnsp.public-scheme}") String scheme) {
        this.https = scheme.equals("https");
    }

    /** As in {@code https://desk.example.no} or {@code http://localhost:8080}. */
    String of(HttpServletRequest request) {
        int port = request.getServerPort();
        return (https ? "https" : request.getScheme()) + "://" + request.getServerName()
                + (USUAL.contains(port) ? "" : ":" + port);
    }
}
