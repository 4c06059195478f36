package no.fnsp.opendata.feed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.answer.Addresses;
import no.fnsp.opendata.answer.Api;
import org.jspecify.annotations.Nullable;

/**
 * What is public of the things that were touched, as it is now. What was never public is in none of these. Never changes.
 *
 * @param treatments and whether each is published now
 * @param sites keys by id
 * @param shown the descriptions that readers are shown, by site and treatment
 * @param organisations and whether each is there now
 */
record Known(
        Map<UUID, Boolean> treatments,
        Map<UUID, String> sites,
        Map<List<UUID>, Shown> shown,
        Map<UUID, Boolean> organisations) {

    Optional<Change> change(Entry entry, Touched one) {
        return switch (one.resource()) {
            case "treatment" ->
                Optional.ofNullable(treatments.get(one.id()))
                        .map(published -> of(entry, one, published ? Addresses.treatment(one.id()) : null));
            case "site" ->
                Optional.ofNullable(sites.get(one.id()))
                        .map(key -> Change.of(
                                entry, one.resource(), key, null, Api.BASE + "/sites/" + Addresses.part(key)));
            case "organisation" ->
                Optional.ofNullable(organisations.get(one.id()))
                        .map(there -> of(entry, one, there ? Api.BASE + "/organisations/" + one.id() : null));
            default -> description(entry, one);
        };
    }

    private static Change of(Entry entry, Touched one, @Nullable String href) {
        return Change.of(entry, one.resource(), one.id().toString(), null, href);
    }

    private Optional<Change> description(Entry entry, Touched one) {
        String site = sites.get(Objects.requireNonNull(one.site()));
        if (site == null || !treatments.containsKey(one.id())) {
            return Optional.empty();
        }
        Shown there = shown.get(List.of(one.site(), one.id()));
        return Optional.of(Change.of(
                entry, one.resource(), one.id().toString(), site, there == null ? null : there.address(site)));
    }
}
