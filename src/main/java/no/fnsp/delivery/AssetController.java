package no.fnsp.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import no.fnsp.html.Accent;
import no.fnsp.html.Assets;
import no.fnsp.html.Build;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Style sheets and pictures. Their addresses name the build, so a browser may keep them for ever. */
@Controller
class AssetController {

    /** Only under our own build's name: while a new build is rolled out, the old one is asked for the new one's files too. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final Pattern ACCENT = Pattern.compile("/accents/([0-9a-f]{6})\\.css");

    private final Assets assets;
    private final Build build;

    AssetController(Assets assets, Build build) {
        this.assets = assets;
        this.build = build;
    }

    @GetMapping("/assets/{named}/{*file}")
    ResponseEntity<byte[]> file(@PathVariable String named, @PathVariable String file) {
        byte[] bytes = Optional.ofNullable(assets.find(file.substring(1)))
                .or(() -> accent(file))
                .orElse(null);
        if (bytes == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .cacheControl(named.equals(build.id()) ? FOR_EVER : CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, Assets.type(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.endsWith(".css") ? sheet(named, bytes) : bytes);
    }

    private static byte[] sheet(String named, byte[] css) {
        return Scheme.named(named).map(scheme -> scheme.sheet(css)).orElse(css);
    }

    /** The colours of a site that has chosen its own: made from what the address says, and the same for ever. */
    private static Optional<byte[]> accent(String file) {
        var named = ACCENT.matcher(file);
        return named.matches()
                ? Accent.find(named.group(1)).map(one -> one.css().getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Browsers ask for it unasked; pages name their own icon. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> favicon() {
        return ResponseEntity.noContent()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .build();
    }
}
