package no.fnsp.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;
import no.fnsp.page.PlacePicker;
import no.fnsp.sharing.Adoption;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Where a reader may be treated: each offer at each of its places, with the word that stands for it in {@code ?sted=}. */
final class Choices {

    /** A department doing it at a place; one of the two may be missing. */
    record Choice(
            String sted,
            Words title,
            @Nullable Node department,
            @Nullable Node place) {}

    private final List<Choice> all;
    private final String wanted;

    private Choices(List<Choice> all, String wanted) {
        this.all = all;
        this.wanted = wanted;
    }

    static Choices of(List<Adoption.Offer> offers, Tree tree, String wanted) {
        var all = new ArrayList<Choice>();
        for (Adoption.Offer offer : offers) {
            Node department = tree.find(offer.department()).orElse(null);
            List<UUID> places = offer.places();
            if (places.isEmpty() && department != null) {
                add(all, offer.title(), department, null);
            }
            for (UUID place : places) {
                tree.find(place).ifPresent(node -> add(all, offer.title(), department, node));
            }
        }
        return new Choices(all, wanted);
    }

    /** The place's slug; where two departments do it at one place, the later ones carry the department's slug too. */
    private static void add(List<Choice> all, Words title, @Nullable Node department, @Nullable Node place) {
        String slug = place != null
                ? place.slug()
                : Objects.requireNonNull(department).slug();
        String sted = slug;
        if (isTaken(all, sted) && department != null) {
            sted = slug + "-" + department.slug();
        }
        for (int number = 2; isTaken(all, sted); number++) {
            sted = slug + "-" + number;
        }
        all.add(new Choice(sted, title, department, place));
    }

    private static boolean isTaken(List<Choice> all, String sted) {
        return all.stream().anyMatch(choice -> choice.sted().equals(sted));
    }

    /** What the reader chose; where there is one choice only, that one. */
    Optional<Choice> chosen() {
        if (all.size() == 1) {
            return Optional.of(all.getFirst());
        }
        return all.stream().filter(choice -> choice.sted().equals(wanted)).findFirst();
    }

    PlacePicker picker(Visit visit) {
        if (all.size() < 2) {
            return PlacePicker.NONE;
        }
        var shown = all.stream()
                .map(choice -> new PlacePicker.Choice(
                        choice.sted(),
                        title(visit, choice),
                        detail(visit, choice),
                        choice.sted().equals(wanted)))
                .toList();
        boolean unknown = !wanted.isEmpty() && chosen().isEmpty();
        return new PlacePicker(visit.to(visit.path()), shown, unknown);
    }

    /** Patients know the place, not the department. */
    private static String title(Visit visit, Choice choice) {
        Node named = choice.place() != null ? choice.place() : Objects.requireNonNull(choice.department());
        return visit.say(named.name()).words();
    }

    private static String detail(Visit visit, Choice choice) {
        String title = visit.say(choice.title()).words();
        String department = choice.department() == null || choice.place() == null
                ? ""
                : visit.say(choice.department().name()).words();
        return Stream.of(title, department).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }
}
