package no.fnsp.webhookdesk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.webhook.Failure;
import no.fnsp.webhook.Standing;
import no.fnsp.webhook.Subscription;
import org.jspecify.annotations.Nullable;

/** One who is told of changes: how it goes, what could not be told, and what is asked for. Never changes. @param key shown this once; null for not @param outdated whether somebody else has said something while the form was filled in */
record WebhookPage(
        DeskFrame frame,
        Here here,
        Subscription subscription,
        Standing standing,
        List<Failure> failures,
        WebhookForm form,
        List<String> kinds,
        @Nullable String key,
        boolean outdated)
        implements DeskPage {

    WebhookPage {
        failures = List.copyOf(failures);
        kinds = List.copyOf(kinds);
    }

    String to(String act) {
        return here.to("/" + subscription.id() + act);
    }

    /** What it is told of, in words. */
    String theirs() {
        return Stream.concat(
                        subscription.kinds().stream()
                                .sorted()
                                .map(kind -> frame.words().get("webhookdesk.kind." + kind)),
                        subscription.sites().stream().sorted())
                .collect(Collectors.joining(", "));
    }

    String state() {
        return state(standing);
    }

    static String state(Standing standing) {
        if (standing.isPaused()) {
            return "paused." + standing.paused();
        }
        return standing.tries() > 0 ? "failing" : "well";
    }

    boolean hasWaiting() {
        return failures.stream().anyMatch(one -> one.told() == null);
    }

    /** What somebody reads of what went wrong. */
    String reason(String trouble) {
        return switch (trouble) {
            case "address", "not-public", "no-host", "no-http", "200" ->
                frame.words().get("webhookdesk.reason." + trouble);
            default ->
                trouble.matches("\\d{3}")
                        ? frame.words().get("webhookdesk.reason.status", trouble)
                        : frame.words().get("webhookdesk.reason.away", trouble);
        };
    }
}
