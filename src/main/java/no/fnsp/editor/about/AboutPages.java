package no.fnsp.editor.about;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Details;
import no.fnsp.content.Documents;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Here;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.journal.Actors;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Puts together the page of who answers for a text, and those who can be chosen. */
@Component
class AboutPages {

    private static final int MOST = 100;

    private final Documents documents;
    private final Sites sites;
    private final Colleagues colleagues;
    private final Actors actors;

    AboutPages(Documents documents, Sites sites, Colleagues colleagues, Actors actors) {
        this.documents = documents;
        this.sites = sites;
        this.colleagues = colleagues;
        this.actors = actors;
    }

    /** On a national text it takes the right to decide for all. */
    static boolean mayDescribe(Piece piece) {
        return piece.may(Right.EDIT) && (!piece.here().site().isNationalBase() || piece.may(Right.NATIONAL));
    }

    /** When what is said now was said; empty for nothing. */
    String read(Piece piece) {
        return documents.descriptions(piece.document().id()).stream()
                .findFirst()
                .map(one -> one.from().toString())
                .orElse("");
    }

    Details now(Piece piece) {
        return documents.details(piece.document().id(), piece.here().now()).orElse(Details.NONE);
    }

    AboutPage page(Piece piece, AboutForm form, List<String> wrong) {
        Here here = piece.here();
        DeskFrame frame = here.frame(here.desk().words().get("about.title", piece.title()), piece.link());
        return new AboutPage(
                frame,
                piece,
                form,
                mayDescribe(piece),
                choices(trusts(piece)),
                shown(piece, form),
                wrong,
                past(frame, documents.descriptions(piece.document().id())));
    }

    /** Every organisation that has a site, and the one that answers now, by name. */
    Map<String, String> trusts(Piece piece) {
        Here here = piece.here();
        var trusts = new LinkedHashMap<String, String>();
        sites.all(here.now()).stream()
                .filter(site -> site.settings().organisation() != null)
                .sorted(Comparator.comparing(site -> site.settings().name()))
                .forEach(site -> trusts.putIfAbsent(
                        String.valueOf(site.settings().organisation()),
                        site.settings().name()));
        UUID now = now(piece).responsible();
        if (now != null) {
            trusts.putIfAbsent(now.toString(), here.desk().words().get("about.as-now"));
        }
        return trusts;
    }

    /** Those who work on the text's site or at the organisation that answers for it, and those who were chosen before. */
    Map<String, String> people(Piece piece, String responsible) {
        var people = new LinkedHashMap<String, String>();
        Stream.concat(Stream.of(piece.here().spot(piece.path())), elsewhere(piece, responsible))
                .flatMap(spot -> colleagues.at(spot).stream())
                .sorted(Comparator.comparing(Colleague::name))
                .forEach(one -> people.put(one.id().toString(), one.name()));
        Details now = now(piece);
        Stream.of(Optional.ofNullable(now.professionalOwner()), Optional.ofNullable(now.contact()))
                .flatMap(Optional::stream)
                .forEach(id -> people.putIfAbsent(
                        id.toString(),
                        Signatures.name(actors, id, piece.here().desk().words())));
        return people;
    }

    private Stream<Spot> elsewhere(Piece piece, String responsible) {
        Here here = piece.here();
        return sites.all(here.now()).stream()
                .filter(site ->
                        responsible.equals(Objects.toString(site.settings().organisation(), "-")))
                .map((Site site) -> new Spot(site.id(), site.settings().region(), "/"));
    }

    private List<AboutPage.Choice> shown(Piece piece, AboutForm form) {
        String wanted = form.q().toLowerCase(Locale.ROOT);
        Map<String, String> people = people(piece, form.responsible());
        return choices(people).stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || one.id().equals(form.professionalOwner())
                        || one.id().equals(form.contact()))
                .limit(MOST)
                .toList();
    }

    private static List<AboutPage.Choice> choices(Map<String, String> all) {
        return all.entrySet().stream()
                .map(one -> new AboutPage.Choice(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<AboutPage.Past> past(DeskFrame frame, List<Documents.Described> all) {
        var past = new ArrayList<AboutPage.Past>();
        for (int i = 0; i < all.size(); i++) {
            Instant from = all.get(i).from();
            Details before = i + 1 < all.size() ? all.get(i + 1).details() : Details.NONE;
            past.add(new AboutPage.Past(
                    frame.moment(from), changed(before, all.get(i).details())));
        }
        return past;
    }

    private static List<String> changed(Details was, Details is) {
        var parts = new LinkedHashMap<String, Boolean>();
        parts.put("about.responsible", Objects.equals(was.responsible(), is.responsible()));
        parts.put("about.owner", was.owner().equals(is.owner()));
        parts.put("about.professional-owner", Objects.equals(was.professionalOwner(), is.professionalOwner()));
        parts.put("about.professional", was.professional().equals(is.professional()));
        parts.put("about.contact", Objects.equals(was.contact(), is.contact()));
        parts.put("about.helsenorge.path", Objects.equals(was.helsenorge(), is.helsenorge()));
        parts.put("about.waiting", Objects.equals(was.waiting(), is.waiting()));
        parts.put("about.specialities", was.specialities().equals(is.specialities()));
        parts.put("about.months", Objects.equals(was.reviewMonths(), is.reviewMonths()));
        parts.put("about.info", was.editorInfo().equals(is.editorInfo()));
        return parts.entrySet().stream()
                .filter(one -> !one.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
