package no.fnsp.developers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import no.fnsp.composing.Outside;
import no.fnsp.html.Assets;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A hospital's text for a frame in somebody else's page, and the script that sets it in. No cookie, and nothing is counted. */
@Controller
class EmbedController {

    /** Whatever page shows it; it runs our own script and speaks with nobody but us. */
    private static final String CSP = "default-src 'none'; style-src 'self'; img-src 'self' data: %s; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static final Pattern PART = Pattern.compile("[\\p{Alnum}æøåÆØÅ._-]{1,200}");

    private final EmbeddedTexts texts;
    private final Sent sent;
    private final Assets assets;
    private final PageRenderer renderer;
    private final Limits limits;

    EmbedController(EmbeddedTexts texts, Sent sent, Assets assets, PageRenderer renderer, Limits limits) {
        this.texts = texts;
        this.sent = sent;
        this.assets = assets;
        this.renderer = renderer;
        this.limits = limits;
    }

    @GetMapping("/embed/v1/{site}/{slug}")
    void text(
            @PathVariable String site,
            @PathVariable String slug,
            @RequestParam(name = "language", defaultValue = "") String language,
            @RequestParam(name = "place", defaultValue = "") String place,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!sent.isHere(request, response)) {
            return;
        }
        var asked = new EmbeddedTexts.Asked(written(site), written(slug), written(language), written(place));
        boolean tooMany = limits.wait(Act.API, request.getRemoteAddr()).isPresent();
        Page page = tooMany ? texts.tooMany(language) : texts.find(asked, outside(request));
        send(page, request, response);
    }

    /** What no address of ours is written with is not looked for. */
    private static String written(String part) {
        return PART.matcher(part).matches() ? part : "";
    }

    private void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String html = renderer.text(page);
        String pictures = "";
        if (page instanceof EmbeddedPage text) {
            html = Addressed.to(text.whole().href(), html);
            pictures = Addressed.origin(text.whole().href());
        } else if (page instanceof NothingEmbeddedPage nothing) {
            response.setStatus(nothing.why().status());
            html = Addressed.to(Sent.origin(request), html);
        }
        response.setHeader("Content-Security-Policy", CSP.formatted(pictures));
        response.setHeader("X-Robots-Tag", "noindex");
        sent.send(request, response, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** The script is the same for everybody, and asks nothing of the page it stands on. */
    @GetMapping("/embed/v1.js")
    void script(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (sent.isHere(request, response)) {
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            byte[] script = Objects.requireNonNull(assets.find("public/embed.js"));
            sent.send(request, response, "text/javascript;charset=utf-8", script);
        }
    }

    static Outside outside(HttpServletRequest request) {
        return Sent.isLocal(request)
                ? new Outside(request.getScheme(), ".localhost:" + request.getServerPort())
                : Outside.PUBLIC;
    }
}
