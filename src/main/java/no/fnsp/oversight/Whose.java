package no.fnsp.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.fnsp.site.Site;

/** Whose texts are looked at: those of the national base, which everybody may see, or of one site. Never changes. */
public record Whose(View view, Site site) {

    /** @param key of the site; empty for the only one somebody sees, or else the base. Empty when they do not see it */
    public static Optional<Whose> of(View view, String key) {
        if (key.isEmpty()) {
            return Optional.of(
                    new Whose(view, view.seen().size() == 1 ? view.seen().getFirst() : view.base()));
        }
        return choices(view).stream()
                .filter(site -> site.key().equals(key))
                .findFirst()
                .map(site -> new Whose(view, site));
    }

    public static List<Site> choices(View view) {
        var choices = new ArrayList<Site>();
        choices.add(view.base());
        choices.addAll(view.seen());
        return choices;
    }

    public List<Site> choices() {
        return choices(view);
    }
}
