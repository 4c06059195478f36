package no.fnsp.developers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import no.fnsp.text.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the interface for programs is, for people. */
@Controller
class DeveloperController {

    /** As {@code type} in an answer names them, in the order of their codes. */
    static final List<ProblemsPage.Explained> PROBLEMS = List.of(
            new ProblemsPage.Explained("parameter", 400),
            new ProblemsPage.Explained("unknown-parameter", 400),
            new ProblemsPage.Explained("address", 400),
            new ProblemsPage.Explained("not-found", 404),
            new ProblemsPage.Explained("method", 405),
            new ProblemsPage.Explained("media-type", 406),
            new ProblemsPage.Explained("withdrawn", 410),
            new ProblemsPage.Explained("too-long", 414),
            new ProblemsPage.Explained("too-many", 429),
            new ProblemsPage.Explained("error", 500),
            new ProblemsPage.Explained("full", 503),
            new ProblemsPage.Explained("away", 503));

    private final Described described;
    private final Schemas schemas;
    private final DeveloperFrames frames;
    private final Sent sent;
    private final int most;

    DeveloperController(
            Described described,
            Schemas schemas,
            DeveloperFrames frames,
            Sent sent,
            @Value("${fnsp.limits.api.a-minute}") int most) {
        this.described = described;
        this.schemas = schemas;
        this.frames = frames;
        this.sent = sent;
        this.most = most;
    }

    @GetMapping({"/api", DeveloperFrames.DOCS})
    void docs(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "language", defaultValue = "") String language)
            throws IOException {
        answer(
                "developers.docs",
                DeveloperFrames.DOCS,
                language,
                request,
                response,
                frame -> new ApiPage(
                        frame,
                        Sent.origin(request),
                        described.version(),
                        most,
                        described.resources(frame.language()),
                        schemas.in(frame.language())));
    }

    @GetMapping(DeveloperFrames.PROBLEMS)
    void problems(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "language", defaultValue = "") String language)
            throws IOException {
        answer(
                "developers.problems",
                DeveloperFrames.PROBLEMS,
                language,
                request,
                response,
                frame -> new ProblemsPage(frame, PROBLEMS));
    }

    @GetMapping(DeveloperFrames.TERMS)
    void terms(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "language", defaultValue = "") String language)
            throws IOException {
        answer("developers.terms", DeveloperFrames.TERMS, language, request, response, TermsPage::new);
    }

    private void answer(
            String page,
            String address,
            String asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Frame, Page> made)
            throws IOException {
        Language language = DeveloperFrames.language(asked);
        sent.page(request, response, () -> made.apply(frames.of(page, address, language)));
    }
}
