package no.fnsp.fact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.identity.Spot;
import no.fnsp.journal.Journal;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What those who look after the facts of named hospitals do in the tests. */
@Component
public class FactDesk {

    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    Facts facts;

    @Autowired
    FactChanges changes;

    @Autowired
    Sites sites;

    @Autowired
    Permits permits;

    @Autowired
    Journal journal;

    public Facts facts() {
        return facts;
    }

    public FactChanges changes() {
        return changes;
    }

    /** A site in bokmål and nynorsk that was there before the week of the test. */
    public Site site(String key) {
        Permit importer = permits.forImporter();
        var settings = new Settings(
                key,
                key,
                null,
                "",
                "vest",
                List.of(Language.NB, Language.NN),
                "vest",
                true,
                true,
                Words.NONE,
                Settings.Contact.NONE,
                List.of(),
                List.of());
        var site = new Site(sites.named(importer, key), key, key, "", settings);
        sites.set(importer, site, MONDAY.minusSeconds(86_400));
        return site;
    }

    public Permit permit(Site site, Role role) {
        Grant.Level level =
                role == Role.MEDICAL_EDITOR ? new Grant.Level.National() : new Grant.Level.OnSite(site.id());
        UUID id = UUID.nameUUIDFromBytes(role.key().getBytes(StandardCharsets.UTF_8));
        journal.person(id, "Somebody at the desk");
        var editor = new Editor(id, "Somebody at the desk", "", Language.NB, List.of(new Grant(role, level)));
        return permits.forEditor(editor, new Spot(site.id(), "vest", "/")).orElseThrow();
    }

    /** Whoever looks after the facts of a site. */
    public Permit permit(Site site) {
        return permit(site, site.isNationalBase() ? Role.MEDICAL_EDITOR : Role.SITE_MANAGER);
    }

    public Fact add(Site site, String label, Saying says, Instant from) {
        return changes.add(permit(site), UUID.randomUUID(), site, Words.of(Language.NB, label), says, from);
    }

    public Told change(Site site, Fact read, Saying says, Instant from) {
        return changes.change(permit(site), read, read.label(), says, from);
    }

    public Fact now(Site site, Fact fact, Instant at) {
        return facts.find(site.id(), fact.id(), at).orElseThrow();
    }

    public static Saying phone(String number) {
        return new Saying.Phone(PhoneNumber.find(number).orElseThrow(), Words.NONE);
    }

    public static Saying fee(String from, long kroner) {
        return new Saying.Fee(List.of(new Saying.Amount(LocalDate.parse(from), kroner * 100)));
    }

    public static Saying phrase(String bokmal, String nynorsk) {
        return new Saying.Phrase(new Words(Map.of(Language.NB, bokmal, Language.NN, nynorsk)));
    }
}
