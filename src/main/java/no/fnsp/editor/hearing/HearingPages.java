package no.fnsp.editor.hearing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.comparison.Telling;
import no.fnsp.comparison.Told;
import no.fnsp.content.Body;
import no.fnsp.content.Compared;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.hearing.HearingPage.Field;
import no.fnsp.editor.hearing.HearingPage.Form;
import no.fnsp.editor.hearing.HearingPage.Hospital;
import no.fnsp.editor.hearing.HearingPage.Kept;
import no.fnsp.editor.preview.PreviewAddresses;
import no.fnsp.hearing.Answers;
import no.fnsp.hearing.AskedSites;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Invitations;
import no.fnsp.hearing.Remark;
import no.fnsp.hearing.Remarks;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.process.Cases;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a hearing together. */
@Component
class HearingPages {

    private final HearingWords told;
    private final Answers answers;
    private final Remarks remarks;
    private final AskedSites asked;
    private final Invitations invitations;
    private final Cases cases;
    private final Editions editions;
    private final Sites sites;
    private final PreviewAddresses previews;

    HearingPages(
            HearingWords told,
            Answers answers,
            Remarks remarks,
            AskedSites asked,
            Invitations invitations,
            Cases cases,
            Editions editions,
            Sites sites,
            PreviewAddresses previews) {
        this.told = told;
        this.answers = answers;
        this.remarks = remarks;
        this.asked = asked;
        this.invitations = invitations;
        this.cases = cases;
        this.editions = editions;
        this.sites = sites;
        this.previews = previews;
    }

    /** @param written what was sent and refused, by the names of its fields; empty for what is kept */
    HearingPage page(
            Found found, HttpServletRequest request, @Nullable String trouble, Kept kept, Map<String, String> written) {
        DeskFrame frame = found.frame();
        Hearing hearing = found.hearing();
        boolean open = hearing.isOpen(found.now());
        List<Remark> said = remarks.of(hearing.id());
        Body text = found.candidate().body();
        return new HearingPage(
                frame,
                found,
                told.state(found, frame),
                trouble,
                hospitals(found, frame),
                said.stream()
                        .filter(one -> sees(found, one.site()))
                        .map(one -> told.said(found, frame, one))
                        .toList(),
                found.answers().isPresent() && !hearing.isCancelled() ? form(found, said, written) : null,
                changed(found, frame.words()),
                Telling.of(Compared.of(text, text), frame.words()),
                preview(found, request),
                found.decides().isPresent() && open ? others(found) : List.of(),
                found.asks() ? letGo(found, frame) : List.of(),
                theCase(found),
                open,
                found.decides().isPresent(),
                (int) said.stream().filter(one -> !one.isHandled()).count(),
                kept);
    }

    /** While it is open, a site sees what it answered itself; those who ask see everything. */
    private static boolean sees(Found found, UUID site) {
        return found.asks()
                || !found.hearing().isOpen(found.now())
                || site.equals(found.site().id());
    }

    private List<Hospital> hospitals(Found found, DeskFrame frame) {
        return asked.of(found.hearing().id()).stream()
                .filter(site -> sees(found, site))
                .map(site -> told.hospital(found, frame, site))
                .toList();
    }

    private @Nullable String preview(Found found, HttpServletRequest request) {
        return previews.on(
                        found.site(),
                        found.hearing().document(),
                        found.hearing().edition(),
                        found.hearing().language(),
                        found.now(),
                        PreviewAddresses.Origin.of(request))
                .orElse(null);
    }

    private Form form(Found found, List<Remark> said, Map<String, String> written) {
        boolean late = !found.hearing().isOpen(found.now());
        UUID site = found.site().id();
        Messages words = found.desk().words();
        String verdict = answers.of(found.hearing().id()).stream()
                .filter(one -> one.site().equals(site) && one.late() == late)
                .map(one -> one.verdict().key())
                .findFirst()
                .orElse("");
        Stream<String> chapters = Stream.concat(
                Stream.of(""),
                found.candidate().body().chapters().stream().map(one -> one.id().value()));
        return new Form(
                written.getOrDefault("verdict", verdict),
                chapters.map(chapter -> new Field(
                                chapter,
                                HearingWords.heading(found, words, chapter),
                                written.getOrDefault(
                                        "words-" + chapter,
                                        said.stream()
                                                .filter(one -> one.site().equals(site)
                                                        && one.late() == late
                                                        && one.chapter().equals(chapter))
                                                .map(Remark::words)
                                                .findFirst()
                                                .orElse(""))))
                        .toList(),
                late);
    }

    private List<Told> changed(Found found, Messages words) {
        Optional<Edition> published =
                editions.published(found.document().id(), found.hearing().language(), found.now());
        return published
                .map(old -> Telling.of(Compared.of(old.body(), found.candidate().body()), words))
                .orElse(List.of())
                .stream()
                .filter(part -> !part.same())
                .toList();
    }

    private List<Hospital> letGo(Found found, DeskFrame frame) {
        return invitations.takenBack(found.hearing().id()).stream()
                .map(one -> told.letGo(found, frame, one))
                .toList();
    }

    /** The way back to where the words are decided on. */
    private @Nullable Link theCase(Found found) {
        return found.asks()
                ? cases.ofHearing(found.hearing().id())
                        .map(one -> new Link(
                                found.desk().words().get("hearing.case"), Desk.to(found.site(), "/cases/" + one.id())))
                        .orElse(null)
                : null;
    }

    private List<Hospital> others(Found found) {
        List<UUID> already = asked.of(found.hearing().id());
        return sites.all(found.now()).stream()
                .filter(site -> site.settings().treats() && !site.isNationalBase())
                .filter(site -> !already.contains(site.id()))
                .map(HearingPages::other)
                .toList();
    }

    private static Hospital other(Site site) {
        return new Hospital(site.id(), site.settings().shortName(), List.of());
    }
}
