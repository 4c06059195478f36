package no.fnsp.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.fnsp.composing.ErrorPages;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.html.Page;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.leaflet.Leaf;
import no.fnsp.leaflet.Leaflets;
import no.fnsp.leaflet.PrintRoom;
import no.fnsp.page.GatherPage;
import no.fnsp.page.PlacePicker;
import no.fnsp.page.TreatmentPage;
import org.springframework.stereotype.Component;

/** Finds the page, or the pages, that somebody wants on paper. Composed anew each time, as pages are; set only when it is not kept. */
@Component
class Printing {

    private final Pages pages;
    private final Leaflets leaflets;
    private final PrintRoom room;
    private final ErrorPages errors;
    private final ScopeVersions versions;
    private final Build build;

    Printing(Pages pages, Leaflets leaflets, PrintRoom room, ErrorPages errors, ScopeVersions versions, Build build) {
        this.pages = pages;
        this.leaflets = leaflets;
        this.room = room;
        this.errors = errors;
        this.versions = versions;
        this.build = build;
    }

    /**
     * @param host as it was asked
     * @param position how far the log was followed before anything was read
     * @param known whether whoever asks has what this tag names
     */
    record Wanted(String host, long position, Predicate<String> known) {}

    Printed of(Visit visit, Wanted wanted) {
        return switch (pages.find(visit)) {
            case Found.Shown shown
            when shown.page() instanceof GatherPage gathered -> gathered(visit, gathered, wanted);
            case Found.Shown shown
            when Leaf.canBe(shown.page()) -> document(visit, List.of(leaf(visit, shown.page())), wanted);
            case Found.Shown shown -> new Printed.Missing(errors.status(visit, 404));
            case Found.Elsewhere elsewhere -> new Printed.Elsewhere(elsewhere.address() + ".pdf");
            case Found.Missing missing -> new Printed.Missing(missing.page());
            case Found.Gone gone -> new Printed.Gone(gone.page());
        };
    }

    private Printed gathered(Visit visit, GatherPage gathered, Wanted wanted) {
        if (gathered.chosen().isEmpty() || gathered.told() != null) {
            return new Printed.Again(visit.to(visit.path()) + chosen(visit));
        }
        var leaves = new ArrayList<Leaf>();
        for (GatherPage.Choice choice : gathered.chosen()) {
            Visit one = visit.at("/behandlinger/" + choice.key());
            if (pages.find(one) instanceof Found.Shown shown && Leaf.canBe(shown.page())) {
                leaves.add(leaf(one, shown.page()));
            }
        }
        return leaves.isEmpty()
                ? new Printed.Again(visit.to(visit.path()) + chosen(visit))
                : document(visit, leaves, wanted);
    }

    /** As it was sent, so that nobody has to choose anew; a dash stands for nothing. */
    private static String chosen(Visit visit) {
        List<String> texts = visit.query().texts();
        return "?tekst=" + (texts.isEmpty() ? "-" : String.join("&tekst=", texts));
    }

    private Printed document(Visit visit, List<Leaf> leaves, Wanted wanted) {
        String key = wanted.host() + visit.to(visit.path()) + ".pdf" + visit.query() + Leaflets.day(visit.at());
        Optional<String> tag = Tag.of(visit.trace(), key, build.id(), versions, wanted.position());
        if (tag.filter(wanted.known()).isPresent()) {
            return new Printed.Same(tag.get());
        }
        Optional<byte[]> bytes = room.print(tag, () -> leaflets.print(leaves, visit.at()));
        return bytes.<Printed>map(made ->
                        new Printed.Document(made, tag, leaves.getFirst().address(), name(visit)))
                .orElseGet(Printed.Busy::new);
    }

    private static Leaf leaf(Visit visit, Page page) {
        return new Leaf(page, Outside.canonical(visit.site().host(), visit.to(visit.path())) + place(page));
    }

    /** Only a place that the page knows, so that the code on paper leads somewhere for as long as the page stands. */
    private static String place(Page page) {
        PlacePicker.Choice chosen =
                page instanceof TreatmentPage treatment ? treatment.picker().chosen() : null;
        return chosen == null ? "" : "?sted=" + URLEncoder.encode(chosen.sted(), StandardCharsets.UTF_8);
    }

    private static String name(Visit visit) {
        return visit.path().substring(visit.path().lastIndexOf('/') + 1).replaceAll("[^a-z0-9-]", "") + ".pdf";
    }
}
