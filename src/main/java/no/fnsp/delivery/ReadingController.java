package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import no.fnsp.site.PageMarks;
import no.fnsp.site.PageMarks.Marked;
import no.fnsp.statistics.Outgoing;
import no.fnsp.statistics.Readers;
import no.fnsp.statistics.Readings;
import no.fnsp.statistics.Seen;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What a page's script tells of its reading, and the picture that only readers without script fetch. Asks no database. */
@Controller
class ReadingController {

    private static final byte[] ONE_PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final PageMarks marks;
    private final Readings readings;
    private final Limits limits;

    ReadingController(PageMarks marks, Readings readings, Limits limits) {
        this.marks = marks;
        this.readings = readings;
        this.limits = limits;
    }

    @PostMapping("/-/telling")
    ResponseEntity<Void> told(HttpServletRequest request) throws IOException {
        return switch (SmallForm.of(request)) {
            case SmallForm.Refused no -> answer(HttpStatus.valueOf(no.status()));
            case SmallForm.Read form when !SentFromHere.is(request) -> answer(HttpStatus.FORBIDDEN);
            case SmallForm.Read form -> answer(told(form, request));
        };
    }

    private HttpStatus told(SmallForm.Read form, HttpServletRequest request) {
        Optional<Marked> page = marks.read(form.field("side"));
        if (page.isEmpty()) {
            return HttpStatus.BAD_REQUEST;
        }
        if (limits.wait(Act.READING, request.getRemoteAddr()).isPresent()) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        if (Readers.isOne(request)) {
            count(page.get(), form.field("ut"), Asked.by(request).host());
        }
        return HttpStatus.NO_CONTENT;
    }

    private void count(Marked page, String out, String host) {
        if (out.isEmpty()) {
            readings.seen(Seen.How.SCRIPTED, page);
        } else {
            Outgoing.of(page, out, host).ifPresent(readings::left);
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        var answer = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        return (status.is4xxClientError() ? answer.header("Connection", "close") : answer).build();
    }

    /** Always the same picture, counted or not. */
    @GetMapping("/-/telling.gif")
    ResponseEntity<byte[]> picture(HttpServletRequest request) {
        Requested.parameters(request)
                .flatMap(all -> Optional.ofNullable(all.get("side")))
                .flatMap(side -> marks.read(side[0]))
                .filter(page -> isOnAPage(request) && Readers.isOne(request))
                .filter(page ->
                        limits.wait(Act.READING, request.getRemoteAddr()).isEmpty())
                .ifPresent(page -> readings.seen(Seen.How.PLAIN, page));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.IMAGE_GIF)
                .body(ONE_PIXEL);
    }

    /** An old browser does not say from where, and fetches it all the same. */
    private static boolean isOnAPage(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Site") == null || SentFromHere.is(request);
    }
}
