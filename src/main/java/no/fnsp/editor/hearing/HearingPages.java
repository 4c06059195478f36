package no.fnsp.editor.hearing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
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
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Signatures;
import no.fnsp.editor.hearing.HearingPage.Field;
import no.fnsp.editor.hearing.HearingPage.Form;
import no.fnsp.editor.hearing.HearingPage.Hospital;
import no.fnsp.editor.hearing.HearingPage.Kept;
import no.fnsp.editor.hearing.HearingPage.Said;
import no.fnsp.editor.preview.PreviewAddresses;
import no.fnsp.hearing.Answer;
import no.fnsp.hearing.Answers;
import no.fnsp.hearing.AskedSites;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Remark;
import no.fnsp.hearing.Remarks;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Chapter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a hearing together. */
@Component
class HearingPages {

    private final Answers answers;
    private final Remarks remarks;
    private final AskedSites asked;
    private final Editions editions;
    private final Sites sites;
    private final Actors actors;
    private final PreviewAddresses previews;

    HearingPages(
            Answers answers,
            Remarks remarks,
            AskedSites asked,
            Editions editions,
            Sites sites,
            Actors actors,
            PreviewAddresses previews) {
        this.answers = answers;
        this.remarks = remarks;
        this.asked = asked;
        this.editions = editions;
        this.sites = sites;
        this.actors = actors;
        this.previews = previews;
    }

    /** @param written what was sent and refused, by the names of its fields; empty for what is kept */
    HearingPage page(
            Found found, HttpServletRequest request, @Nullable String trouble, Kept kept, Map<String, String> written) {
        DeskFrame frame = found.frame();
        Hearing hearing = found.hearing();
        boolean open = hearing.isOpen(found.now());
        boolean all = found.asks() || !open;
        List<Remark> said = remarks.of(hearing.id());
        Body text = found.candidate().body();
        return new HearingPage(
                frame,
                found,
                state(found, frame),
                trouble,
                asked.of(hearing.id()).stream()
                        .filter(site -> all || site.equals(found.site().id()))
                        .map(site -> hospital(found, frame, site))
                        .toList(),
                said.stream()
                        .filter(one -> all || one.site().equals(found.site().id()))
                        .map(one -> said(found, frame, one))
                        .toList(),
                found.answers().isPresent() && !hearing.isCancelled() ? form(found, said, written) : null,
                changed(found, frame.words()),
                Telling.of(Compared.of(text, text), frame.words()),
                previews.on(
                                found.site(),
                                hearing.document(),
                                hearing.edition(),
                                hearing.language(),
                                found.now(),
                                PreviewAddresses.Origin.of(request))
                        .orElse(null),
                found.decides().isPresent() && open ? others(found) : List.of(),
                open,
                found.decides().isPresent(),
                (int) said.stream().filter(one -> !one.isHandled()).count(),
                kept);
    }

    private String state(Found found, DeskFrame frame) {
        Hearing hearing = found.hearing();
        Messages words = frame.words();
        Hearing.Ending ending = hearing.ending();
        if (ending != null) {
            return words.get(
                    "hearing.ended." + ending.how().key(),
                    frame.day(ending.at()),
                    who(ending.by(), words),
                    reason(words, ending.reason()));
        }
        return words.get(
                hearing.isOpen(found.now()) ? "hearing.open-until" : "hearing.over", frame.moment(hearing.due()));
    }

    /** What the platform itself has done, is told in the reader's words. */
    private static String reason(Messages words, String reason) {
        return reason.startsWith("@") && words.has(reason.substring(1)) ? words.get(reason.substring(1)) : reason;
    }

    private Hospital hospital(Found found, DeskFrame frame, UUID site) {
        var told = new ArrayList<String>();
        List<Answer> given = answers.of(found.hearing().id()).stream()
                .filter(one -> one.site().equals(site))
                .toList();
        for (Answer one : given) {
            told.add(frame.words()
                    .get(
                            one.late() ? "hearing.answer.late" : "hearing.answer",
                            frame.words().get("hearing.verdict." + one.verdict().key()),
                            who(one.by(), frame.words()),
                            frame.moment(one.at())));
        }
        if (given.isEmpty()) {
            boolean gone = sites.withId(site, found.now()).isEmpty();
            boolean open = found.hearing().isOpen(found.now());
            told.add(frame.words().get(gone ? "hearing.site-left" : open ? "hearing.not-answered" : "hearing.silence"));
        }
        return new Hospital(site, name(found, site), told);
    }

    /** What the site is called, or was when it was asked. */
    private String name(Found found, UUID site) {
        return sites.withId(site, found.now())
                .or(() -> sites.withId(site, found.hearing().opened()))
                .map(one -> one.settings().shortName())
                .orElse("");
    }

    private Said said(Found found, DeskFrame frame, Remark one) {
        Messages words = frame.words();
        String site = name(found, one.site());
        Remark.Handling handling = one.handling();
        return new Said(
                one,
                heading(found, words, one.chapter()),
                one.late() ? words.get("hearing.remark.late", site) : site,
                handling == null
                        ? ""
                        : words.get(
                                handling.takenIn()
                                        ? handling.reason().isEmpty() ? "hearing.taken-in" : "hearing.taken-in.words"
                                        : "hearing.not-taken-in",
                                who(handling.by(), words),
                                handling.reason()));
    }

    private static String heading(Found found, Messages words, String chapter) {
        return found.candidate().body().chapters().stream()
                .filter(one -> one.id().value().equals(chapter))
                .findFirst()
                .map(one -> heading(words, one))
                .orElse(words.get("hearing.whole"));
    }

    private static String heading(Messages words, Chapter chapter) {
        return chapter.heading().isEmpty() ? words.get("role." + chapter.role().key()) : chapter.heading();
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
                                heading(found, words, chapter),
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

    /** What somebody is called now. */
    private String who(UUID person, Messages words) {
        return Signatures.of(actors, List.of(person), words).of(person);
    }
}
