package no.fnsp.webhookdesk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.webhook.Failures;
import no.fnsp.webhook.Keys;
import no.fnsp.webhook.News;
import no.fnsp.webhook.PublicAddress;
import no.fnsp.webhook.Standings;
import no.fnsp.webhook.Subscription;
import no.fnsp.webhook.Subscriptions;
import no.fnsp.webhookdesk.Lookup.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is told of changes: begin, change, try, pause, give another key, end. */
@Controller
class WebhookController {

    private static final String COUNTRY = "/desk/webhooks";
    private static final String SITE = "/desk/sites/{site}/webhooks";
    private static final String ACT = "/{id}/{act:ping|pause|resume|again|end}";

    private final Lookup lookup;
    private final Subscriptions subscriptions;
    private final Standings standings;
    private final Failures failures;
    private final Keys keys;
    private final News news;
    private final PublicAddress addresses;
    private final Sites sites;

    WebhookController(
            Lookup lookup,
            Subscriptions subscriptions,
            Standings standings,
            Failures failures,
            Keys keys,
            News news,
            PublicAddress addresses,
            Sites sites) {
        this.lookup = lookup;
        this.subscriptions = subscriptions;
        this.standings = standings;
        this.failures = failures;
        this.keys = keys;
        this.news = news;
        this.addresses = addresses;
        this.sites = sites;
    }

    @GetMapping({COUNTRY, SITE})
    Reply all(Desk desk, @PathVariable(required = false) @Nullable String site) {
        return lookup.here(desk, site)
                .map(here -> Reply.page(list(here, WebhookForm.empty())))
                .orElseGet(Reply::missing);
    }

    private WebhooksPage list(Here here, WebhookForm form) {
        List<WebhooksPage.Line> lines = subscriptions
                .of(here.site() == null ? null : here.site().id())
                .stream()
                .map(one -> new WebhooksPage.Line(one, standings.of(one)))
                .toList();
        return new WebhooksPage(here.frame(), here, lines, form, news.kinds());
    }

    @PostMapping({COUNTRY, SITE})
    Reply begin(
            Desk desk,
            @PathVariable(required = false) @Nullable String site,
            @RequestParam(defaultValue = "") String id,
            @RequestParam MultiValueMap<String, String> sent) {
        return lookup.here(desk, site)
                .map(here -> begin(here, sent(here, fresh(id), sent)))
                .orElseGet(Reply::missing);
    }

    private Reply begin(Here here, WebhookForm form) {
        if (!form.wrong().isEmpty()) {
            return Reply.refused(list(here, form));
        }
        Subscription fresh = form.subscription(here, here.desk().editor().id(), here.now());
        return subscriptions
                .begin(here.permit(), fresh)
                .map(key -> Reply.page(one(new Found(here, fresh), WebhookForm.of(fresh), key)))
                .orElseGet(() -> Reply.onward(here.to("")));
    }

    /** Whatever else is sent names nothing, and is exchanged. */
    private static UUID fresh(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    private WebhookForm sent(Here here, UUID id, MultiValueMap<String, String> sent) {
        Set<String> all = sites.all(here.now()).stream().map(Site::key).collect(Collectors.toSet());
        return WebhookForm.sent(id, sent, news.kinds(), all, addresses);
    }

    @GetMapping({COUNTRY + "/{id}", SITE + "/{id}"})
    Reply one(Desk desk, @PathVariable(required = false) @Nullable String site, @PathVariable UUID id) {
        return at(desk, site, id, (found, at) -> Reply.page(one(found, WebhookForm.of(found.subscription()), null)));
    }

    /** @param key shown this once; null for not */
    private WebhookPage one(Found found, WebhookForm form, @Nullable String key) {
        return one(found, form, key, false);
    }

    private WebhookPage one(Found found, WebhookForm form, @Nullable String key, boolean outdated) {
        Subscription one = found.subscription();
        return new WebhookPage(
                found.here().frame(one.name()),
                found.here(),
                one,
                standings.of(one),
                failures.of(one),
                form,
                news.kinds(),
                key,
                outdated);
    }

    @PostMapping({COUNTRY + "/{id}/change", SITE + "/{id}/change"})
    Reply change(
            Desk desk,
            @PathVariable(required = false) @Nullable String site,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        return at(desk, site, id, (found, here) -> {
            WebhookForm form = sent(here, id, sent);
            if (!form.wrong().isEmpty()) {
                return Reply.refused(one(found, form, null));
            }
            Subscription now = found.subscription();
            Subscription changed = form.subscription(here, now.owner(), now.made());
            return form.isReadOf(now) && subscriptions.change(here.permit(), now, changed, here.now())
                    ? Reply.onward(here.to("/" + id), "webhook.changed")
                    : outdated(desk, site, form);
        });
    }

    /** Somebody else has said something since the form was shown, or has ended it. */
    private Reply outdated(Desk desk, @Nullable String site, WebhookForm form) {
        return at(
                desk,
                site,
                form.id(),
                (theirs, here) -> Reply.refused(one(theirs, form.outdatedBy(theirs.subscription()), null, true)));
    }

    @PostMapping({COUNTRY + "/{id}/key", SITE + "/{id}/key"})
    Reply key(Desk desk, @PathVariable(required = false) @Nullable String site, @PathVariable UUID id) {
        return at(desk, site, id, (found, here) -> {
            String key = keys.make(here.permit(), found.subscription(), here.now());
            return Reply.page(one(found, WebhookForm.of(found.subscription()), key));
        });
    }

    /** What is done at once, and told on the next page. */
    @PostMapping({COUNTRY + ACT, SITE + ACT})
    Reply act(
            Desk desk,
            @PathVariable(required = false) @Nullable String site,
            @PathVariable UUID id,
            @PathVariable String act) {
        return at(desk, site, id, (found, here) -> {
            Subscription one = found.subscription();
            switch (act) {
                case "ping" -> failures.ping(here.permit(), one, here.now());
                case "pause" -> standings.pause(here.permit(), one, here.now());
                case "resume" -> standings.resume(here.permit(), one, here.now());
                case "again" -> failures.sendAgain(here.permit(), one, here.now());
                default -> subscriptions.end(here.permit(), one, here.now());
            }
            return Reply.onward(here.to(act.equals("end") ? "" : "/" + id), "webhook." + act);
        });
    }

    private Reply at(Desk desk, @Nullable String site, UUID id, BiFunction<Found, Here, Reply> then) {
        var found = lookup.one(desk, site, id);
        return found.map(one -> then.apply(one, one.here())).orElseGet(Reply::missing);
    }
}
