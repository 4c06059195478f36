package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.PageRenderer;
import no.fnsp.media.DocumentAddress;
import no.fnsp.media.Lending;
import no.fnsp.media.PictureAddress;
import no.fnsp.media.Shown;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Pictures and documents, on every host. What may not be shown any more is gone from here at that instant, and nobody was
 * allowed to keep it longer.
 */
@Controller
class MediaController {

    private static final String ASSET = "/media/{asset:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    /** A picture has another address when it changes; but whoever took it away may not wait for longer than this. */
    private static final Duration IN_BROWSERS = Duration.ofDays(1);

    private static final Duration ON_THE_WAY = Duration.ofMinutes(1);

    private final Lending lending;
    private final PageController pages;
    private final RefusedPages refused;
    private final PageRenderer renderer;
    private final DatabaseClock clock;

    MediaController(
            Lending lending, PageController pages, RefusedPages refused, PageRenderer renderer, DatabaseClock clock) {
        this.lending = lending;
        this.pages = pages;
        this.refused = refused;
        this.renderer = renderer;
        this.clock = clock;
    }

    @GetMapping(ASSET + "/{key:[0-9a-f]{12}}/{file}")
    @Nullable
    ResponseEntity<Resource> picture(
            @PathVariable UUID asset,
            @PathVariable String key,
            @PathVariable String file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Instant now = clock.now();
        Optional<PictureAddress> address = PictureAddress.of(asset, key, file);
        Shown shown = address.isEmpty() ? new Shown.Unknown() : lending.picture(address.get(), now);
        return shown instanceof Shown.Here here
                ? answer(here, kept(here, now), ContentDisposition.inline()).body(new Lent(here.stored()))
                : without(shown, request, response);
    }

    private static CacheControl kept(Shown.Here here, Instant now) {
        Duration left = here.until().equals(Instant.MAX) ? IN_BROWSERS : Duration.between(now, here.until());
        return CacheControl.maxAge(shorter(left, IN_BROWSERS))
                .sMaxAge(shorter(left, ON_THE_WAY))
                .cachePublic()
                .immutable();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @GetMapping(ASSET + "/{name}")
    @Nullable
    ResponseEntity<Resource> document(
            @PathVariable UUID asset,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Shown shown = lending.document(asset, clock.now());
        if (!(shown instanceof Shown.Here here)) {
            return without(shown, request, response);
        }
        if (!name.equals(here.name())) {
            Answer.lendTo(response, new DocumentAddress(asset, here.name()).path());
            return null;
        }
        boolean readHere = here.mime().equals("application/pdf");
        return answer(
                        here,
                        CacheControl.noCache().cachePublic(),
                        readHere ? ContentDisposition.inline() : ContentDisposition.attachment())
                .body(new Lent(here.stored()));
    }

    private static ResponseEntity.BodyBuilder answer(
            Shown.Here here, CacheControl kept, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .cacheControl(kept)
                .eTag(here.tag())
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        here.mime() + (here.mime().startsWith("text/") ? ";charset=utf-8" : ""))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(here.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(here.mime()))
                .header("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    /** Nothing in a file may act in our name. A browser's own PDF reader does not open in a sandbox, and is one itself. */
    private static String policy(String mime) {
        return mime.equals("application/pdf") ? Answer.DOCUMENTS : "default-src 'none'; sandbox";
    }

    /** What was here is told to be gone; what never was looks as any address that leads nowhere. */
    private @Nullable ResponseEntity<Resource> without(
            Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (shown instanceof Shown.NoMore) {
            byte[] page = renderer.render(refused.noMore(Asked.by(request)));
            Answer.html(request, response, HttpServletResponse.SC_GONE, page, Optional.empty());
        } else {
            pages.unkept(request, response);
        }
        return null;
    }
}
