package no.fnsp.editor.process;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.approval.Approvals;
import no.fnsp.comparison.Telling;
import no.fnsp.comparison.Told;
import no.fnsp.content.Body;
import no.fnsp.content.Compared;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Text;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Signatures;
import no.fnsp.editor.preview.PreviewAddresses;
import no.fnsp.hearing.AskedSites;
import no.fnsp.html.Messages;
import no.fnsp.identity.Right;
import no.fnsp.journal.Actors;
import no.fnsp.process.AskedPeople;
import no.fnsp.process.CaseNotes;
import no.fnsp.process.Standing;
import no.fnsp.process.Step;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a case together. */
@Component
class CasePages {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Text EMPTY = new Text("", List.of(), List.of());

    private final Approvals approvals;
    private final Editions editions;
    private final Drafts drafts;
    private final AskedPeople asked;
    private final AskedSites hospitals;
    private final CaseNotes notes;
    private final Sites sites;
    private final Actors actors;
    private final PreviewAddresses previews;

    CasePages(
            Approvals approvals,
            Editions editions,
            Drafts drafts,
            AskedPeople asked,
            AskedSites hospitals,
            CaseNotes notes,
            Sites sites,
            Actors actors,
            PreviewAddresses previews) {
        this.approvals = approvals;
        this.editions = editions;
        this.drafts = drafts;
        this.asked = asked;
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
        From from = from(found, draft, read);
        CasePage.May may = may(found);
        return new CasePage(
                frame,
                found,
                found.standing().steps().stream()
                        .map(one -> line(found, frame, one))
                        .toList(),
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
        String day = LocalDate.ofInstant(found.now(), NORWAY).plusDays(days).toString();
        return new CasePage.Kept(kept.profession(), kept.words(), kept.reason(), day);
    }

    /** What the changes are counted from. @param key of the sentence that says so */
    private record From(String key, Body body) {}

    private From from(Found found, @Nullable Draft draft, int read) {
        if (draft == null) {
            return new From("process.since.nothing", EMPTY);
        }
        Optional<Body> before = read > 0 ? drafts.said(draft.id(), read) : Optional.empty();
        if (before.isPresent()) {
            return new From("process.since.read", before.get());
        }
        Optional<Body> own = approvals
                .lastBy(found.desk().editor().id(), draft.document(), draft.language())
                .flatMap(editions::find)
                .map(Edition::body);
        return own.map(body -> new From("process.since.approved", body))
                .or(() -> editions.published(draft.document(), draft.language(), found.now())
                        .map(edition -> new From("process.since.published", edition.body())))
                .orElseGet(() -> new From("process.since.nothing", draft.body().blank()));
    }

    private static List<Told> changed(Body before, Body after, Messages words) {
        return Telling.of(Compared.of(before, after), words).stream()
                .filter(part -> !part.same())
                .toList();
    }

    private CasePage.Line line(Found found, DeskFrame frame, Standing.At one) {
        boolean late =
                one.progress() == Standing.Progress.CURRENT && found.standing().isOverdue(found.now());
        return new CasePage.Line(one.step(), one.progress(), told(found, frame, one), late);
    }

    private String told(Found found, DeskFrame frame, Standing.At one) {
        Messages words = frame.words();
        Instant at = one.at();
        Instant due = one.due();
        return switch (one.progress()) {
            case DONE -> at == null ? "" : done(frame, one, at);
            case SKIPPED ->
                at == null ? "" : words.get("process.step.skipped", name(one, words), frame.day(at), one.words());
            case CURRENT ->
                words.get("process.step.waits", waitsFor(found, one.step(), words), due == null ? "" : frame.day(due));
            case LATER -> "";
        };
    }

    private String done(DeskFrame frame, Standing.At one, Instant at) {
        Messages words = frame.words();
        return one.step().kind() == Step.Kind.HEARING
                ? words.get("process.step.heard", frame.day(at))
                : words.get(
                        "process.step.done",
                        one.words().isEmpty() ? name(one, words) : name(one, words) + ", " + one.words(),
                        frame.moment(at));
    }

    private String name(Standing.At one, Messages words) {
        UUID by = one.by();
        return by == null ? words.get("process.platform") : who(by, words);
    }

    /** The names of those who are asked, or what they are when they are many. */
    String waitsFor(Found found, Step step, Messages words) {
        return waitsFor(found.standing(), found.document(), step, words, found.now());
    }

    String waitsFor(Standing standing, Document document, Step step, Messages words, Instant now) {
        var hearing = standing.hearing();
        if (step.kind() == Step.Kind.HEARING && hearing != null && hearing.isOpen(now)) {
            return words.get("process.asked.hospitals");
        }
        List<UUID> people = asked.people(document, step, standing.writers(), now);
        String which = step.kind() == Step.Kind.HEARING
                ? "medical-editor"
                : step.asked().key();
        return people.isEmpty() || people.size() > 3
                ? words.get("process.asked." + which)
                : people.stream().map(one -> who(one, words)).collect(Collectors.joining(", "));
    }

    private CasePage.May may(Found found) {
        Standing standing = found.standing();
        var editor = found.desk().editor();
        var own = asked.own(editor, found.document(), found.now());
        boolean edits = own.filter(permit -> permit.allows(Right.EDIT)).isPresent();
        boolean decides = own.filter(permit -> permit.allows(Right.NATIONAL)).isPresent();
        boolean publishes = own.filter(permit -> permit.allows(Right.PUBLISH)).isPresent();
        boolean runs = standing.about().runs();
        boolean wrote = standing.writers().contains(editor.id());
        Optional<Standing.At> current = standing.current();
        boolean isAsked = current.flatMap(one -> asked.permit(editor, found.document(), one.step(), found.now()))
                .isPresent();
        boolean hears =
                current.filter(one -> one.step().kind() == Step.Kind.HEARING).isPresent();
        boolean ownText =
                wrote && current.filter(one -> one.step().kind().isForOthers()).isPresent();
        return new CasePage.May(
                isAsked && !hears && !ownText,
                isAsked && ownText,
                decides
                        && !wrote
                        && current.filter(one -> one.step().skippable()).isPresent()
                        && standing.hearing() == null,
                runs && standing.back() == null && (isAsked || decides),
                runs && standing.back() != null && edits,
                runs && edits,
                publishes && standing.isDone() && !standing.behind(),
                decides && hears && standing.hearing() == null,
                runs && edits);
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
