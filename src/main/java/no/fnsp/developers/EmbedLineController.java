package no.fnsp.developers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.fnsp.composing.Found;
import no.fnsp.page.TreatmentPage;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the line of HTML that shows a hospital's text, of the address of its page. */
@Controller
class EmbedLineController {

    private static final String PROBLEM = "developers.embed.problem.";

    private final EmbeddedTexts texts;
    private final Sites sites;
    private final DatabaseClock clock;
    private final DeveloperFrames frames;
    private final Sent sent;

    EmbedLineController(EmbeddedTexts texts, Sites sites, DatabaseClock clock, DeveloperFrames frames, Sent sent) {
        this.texts = texts;
        this.sites = sites;
        this.clock = clock;
        this.frames = frames;
        this.sent = sent;
    }

    @GetMapping(DeveloperFrames.EMBED)
    void line(
            @RequestParam(name = "language", defaultValue = "") String language,
            @RequestParam(name = "address", defaultValue = "") String address,
            @RequestParam(name = "in", defaultValue = "") String in,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        sent.page(request, response, () -> {
            var frame = frames.of("developers.embed", DeveloperFrames.EMBED, DeveloperFrames.language(language));
            Made made = address.isBlank() ? new Made(null, null) : made(address, in, request);
            return new EmbedLinePage(frame, address.strip(), in, made.problem(), made.line());
        });
    }

    private record Made(@Nullable String problem, @Nullable EmbedLine line) {

        static Made wrong(String how) {
            return new Made(PROBLEM + how, null);
        }
    }

    private Made made(String address, String in, HttpServletRequest request) {
        Optional<Pasted> pasted = Pasted.read(address);
        if (pasted.isEmpty()) {
            return Made.wrong("unreadable");
        }
        Pasted asked = pasted.get();
        return sites.answering(asked.host(), asked.path(), clock.now())
                .map(site -> made(site, asked, in, request))
                .orElseGet(() -> Made.wrong("other"));
    }

    private Made made(Site site, Pasted asked, String in, HttpServletRequest request) {
        Language language =
                Language.find(in).filter(site.settings().languages()::contains).orElseGet(() -> asked.language(site));
        return asked.treatment()
                .flatMap(slug -> line(site, slug, language, asked.place(), request))
                .map(line -> new Made(null, line))
                .orElseGet(() -> Made.wrong("no-treatment"));
    }

    private Optional<EmbedLine> line(
            Site site, String slug, Language language, String place, HttpServletRequest request) {
        var outside = EmbedController.outside(request);
        return texts.found(site, slug, language, place, outside) instanceof Found.Shown shown
                        && shown.page() instanceof TreatmentPage text
                ? Optional.of(new EmbedLine(
                        Sent.origin(request),
                        EmbeddedTexts.whole(site, language, slug, place, outside),
                        text.title().words() + " – " + site.settings().name(),
                        site.key() + "/" + slug,
                        language == site.mainLanguage() ? null : language.code(),
                        place.isEmpty() ? null : place))
                : Optional.empty();
    }
}
