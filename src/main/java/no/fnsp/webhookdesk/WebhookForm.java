package no.fnsp.webhookdesk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.site.Site;
import no.fnsp.webhook.PublicAddress;
import no.fnsp.webhook.Subscription;
import org.springframework.util.MultiValueMap;

/**
 * A subscription as it is or as somebody wrote it. Never changes.
 *
 * @param id of the subscription: made when the form is shown, so that sent twice it is begun once
 * @param sites keys, one a line; only for the country's
 * @param read names what the writer had seen of it; empty for nothing
 * @param wrong names of the fields that are wrong
 */
record WebhookForm(
        UUID id, String name, String address, Set<String> kinds, String sites, String read, List<String> wrong) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_SITES = 200;

    WebhookForm {
        kinds = Set.copyOf(kinds);
        wrong = List.copyOf(wrong);
    }

    static WebhookForm empty() {
        return new WebhookForm(UUID.randomUUID(), "", "https://", Set.of(), "", "", List.of());
    }

    static WebhookForm of(Subscription one) {
        return new WebhookForm(
                one.id(),
                one.name(),
                one.address(),
                one.kinds(),
                one.sites().stream().sorted().collect(Collectors.joining("\n")),
                read(one),
                List.of());
    }

    /** Another for whatever else is said. */
    static String read(Subscription one) {
        String said = String.join(
                "\n",
                one.name(),
                one.address(),
                String.join(" ", new TreeSet<>(one.kinds())),
                String.join(" ", new TreeSet<>(one.sites())));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether the writer had seen it as it is. */
    boolean isReadOf(Subscription one) {
        return read.equals(read(one));
    }

    /** What they wrote stays; sent again, it is written over what somebody else has said meanwhile. */
    WebhookForm outdatedBy(Subscription theirs) {
        return new WebhookForm(id, name, address, kinds, sites, read(theirs), wrong);
    }

    /** @param known the kinds there are @param all the keys of the sites there are */
    static WebhookForm sent(
            UUID id, MultiValueMap<String, String> sent, List<String> known, Set<String> all, PublicAddress addresses) {
        String name = field(sent, "name");
        String address = field(sent, "address");
        String sites = field(sent, "sites");
        var kinds = new TreeSet<>(sent.getOrDefault("kind", List.of()));
        kinds.retainAll(known);
        var wrong = new ArrayList<String>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong.add("name");
        }
        if (!addresses.isWritten(address)) {
            wrong.add("address");
        }
        Set<String> keys = keys(sites);
        if (!all.containsAll(keys) || keys.size() > MOST_SITES) {
            wrong.add("sites");
        }
        return new WebhookForm(id, name, address, kinds, sites, field(sent, "read"), wrong);
    }

    /** What no field can hold is left out. */
    private static String field(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null
                ? ""
                : value.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n]]", "").strip();
    }

    private static Set<String> keys(String written) {
        return Arrays.stream(written.split("[\\s,;]+"))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean says(String field) {
        return wrong.contains(field);
    }

    /** When nothing is wrong. A site's own subscription is about that site. */
    Subscription subscription(Here here, UUID owner, Instant made) {
        Site site = here.site();
        return new Subscription(
                id,
                site == null ? null : site.id(),
                owner,
                name,
                address,
                kinds,
                site == null ? keys(sites) : Set.of(site.key()),
                made);
    }
}
