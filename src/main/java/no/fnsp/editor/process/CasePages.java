package no.fnsp.editor.process;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.comparison.Telling;
import no.fnsp.comparison.Told;
import no.fnsp.content.Body;
import no.fnsp.content.Compared;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Signatures;
import no.fnsp.editor.preview.PreviewAddresses;
import no.fnsp.hearing.AskedSites;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;
import no.fnsp.process.CaseNotes;
import no.fnsp.process.Step;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a case together. */
@Component
class CasePages {

    private final StepLines lines;
    private final Allowed allowed;
    private final ReadBefore before;
    private final AskedSites hospitals;
    private final CaseNotes notes;
    private final Sites sites;
    private final Actors actors;
    private final PreviewAddresses previews;

    CasePages(
            StepLines lines,
            Allowed allowed,
            ReadBefore before,
            AskedSites hospitals,
            CaseNotes notes,
            Sites sites,
            Actors actors,
            PreviewAddresses previews) {
        this.lines = lines;
        this.allowed = allowed;
        this.before = before;
        this.hospitals = hospitals;
        this.notes = notes;
        this.sites = sites;
        this.actors = actors;
        this.previews = previews;
    }

    /**
     * @param trouble the key of why something was not done; null for nothing
     * @param read the revision that the reader had read when it has been saved in since; 0 otherwise
     */
    CasePage page(Found found, HttpServletRequest request, @Nullable String trouble, CasePage.Kept kept, int read) {
        DeskFrame frame = found.frame();
        Draft draft = found.standing().draft();
        ReadBefore.Words from = before.of(found, draft, read);
        CasePage.May may = allowed.of(found);
        return new CasePage(
                frame,
                found,
                lines.of(found, frame),
                may,
                trouble,
                kept.day().isEmpty() ? withDay(found, kept) : kept,
                from.key(),
                draft == null ? List.of() : changed(from.body(), draft.body(), frame.words()),
                draft == null ? List.of() : Telling.of(Compared.of(draft.body(), draft.body()), frame.words()),
                preview(found, draft, request),
                notes.rebased(found.about().id()).stream()
                        .map(one -> rebased(frame, one))
                        .toList(),
                may.openHearing() ? hospitals(found) : List.of(),
                who(found.about().by(), frame.words()),
                back(found, frame));
    }

    private static CasePage.Kept withDay(Found found, CasePage.Kept kept) {
        int days = found.standing()
                .definition()
                .step(Step.Kind.HEARING)
                .map(Step::days)
                .orElse(14);
        String day =
                LocalDate.ofInstant(found.now(), Norway.TIME).plusDays(days).toString();
        return new CasePage.Kept(kept.profession(), kept.words(), kept.reason(), day);
    }

    private static List<Told> changed(Body before, Body after, Messages words) {
        return Telling.of(Compared.of(before, after), words).stream()
                .filter(part -> !part.same())
                .toList();
    }

    private @Nullable String preview(Found found, @Nullable Draft draft, HttpServletRequest request) {
        return draft == null
                ? null
                : previews.on(
                                found.site(),
                                draft.document(),
                                draft.id(),
                                draft.language(),
                                found.now(),
                                PreviewAddresses.Origin.of(request))
                        .orElse(null);
    }

    private static String rebased(DeskFrame frame, CaseNotes.Rebased one) {
        Messages words = frame.words();
        String chapters = one.chapters().stream()
                .map(each -> each.startsWith("@") && words.has(each.substring(1)) ? words.get(each.substring(1)) : each)
                .collect(Collectors.joining(", "));
        return words.get(
                chapters.isEmpty() ? "process.rebased.none" : "process.rebased",
                frame.moment(one.at()),
                one.edition(),
                chapters);
    }

    private List<CasePage.Hospital> hospitals(Found found) {
        Set<UUID> proposed = hospitals.suggested(found.document(), found.now());
        return sites.all(found.now()).stream()
                .filter(site -> site.settings().treats() && !site.isNationalBase())
                .map(site -> hospital(site, proposed))
                .toList();
    }

    private static CasePage.Hospital hospital(Site site, Set<UUID> proposed) {
        return new CasePage.Hospital(site.id(), site.settings().shortName(), proposed.contains(site.id()));
    }

    private String back(Found found, DeskFrame frame) {
        var back = found.standing().back();
        return back == null
                ? ""
                : frame.words().get("process.back.by", who(back.by(), frame.words()), frame.moment(back.at()));
    }

    /** What somebody is called now. */
    private String who(UUID person, Messages words) {
        return Signatures.of(actors, List.of(person), words).of(person);
    }
}
