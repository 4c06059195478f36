package no.fnsp.composing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Spoken;
import no.fnsp.html.Link;
import no.fnsp.site.Settings;
import no.fnsp.text.Dialled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The telephone of each site, as a reusable fact says it, or a number that stands in the settings. */
@Component
final class SitePhones {

    private final SiteFacts facts;

    /** By site. */
    private final Map<UUID, Link> lastSaid = new ConcurrentHashMap<>();

    SitePhones(SiteFacts facts) {
        this.facts = facts;
    }

    /** At the instant of the visit. */
    @Nullable
    Link now(Visit visit) {
        Settings.Contact contact = visit.site().settings().contact();
        UUID fact = contact.phoneFact();
        if (fact == null) {
            return dialled(contact.phone());
        }
        return facts.of(visit, fact)
                .filter(one -> one.kind() == Fact.Kind.PHONE)
                .map(one -> said(visit, one))
                .orElse(null);
    }

    private Link said(Visit visit, Fact fact) {
        Spoken spoken = fact.in(visit.language(), visit.at());
        var phone = new Link(spoken.words(), spoken.href());
        if (!visit.past()) {
            lastSaid.put(visit.site().id(), phone);
        }
        return phone;
    }

    private static @Nullable Link dialled(String phone) {
        return phone.isEmpty() ? null : new Link(phone, Dialled.address(phone));
    }

    /** What was said last; asks nothing of a database that may be away. */
    @Nullable
    Link last(Visit visit) {
        Settings.Contact contact = visit.site().settings().contact();
        return contact.phoneFact() == null
                ? dialled(contact.phone())
                : lastSaid.get(visit.site().id());
    }
}
