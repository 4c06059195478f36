package no.fnsp.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who look after pictures at a hospital do in the tests, at instants the tests name. */
@Component
public class MediaDesk {

    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    Uploads uploads;

    @Autowired
    Items items;

    @Autowired
    Descriptions descriptions;

    @Autowired
    FileHistory files;

    @Autowired
    Lending lending;

    @Autowired
    Consents consents;

    @Autowired
    Permits permits;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    private final Map<String, UUID> sites = new HashMap<>();

    public Items items() {
        return items;
    }

    public UUID site(String key) {
        return sites.computeIfAbsent(
                key, name -> db.sql("""
                        insert into site.site (key) values (:key) on conflict (key) do update set key = excluded.key
                        returning id
                        """).param("key", name).query(UUID.class).single());
    }

    public Permit permit(UUID site, Role role) {
        UUID id = UUID.nameUUIDFromBytes(role.key().getBytes(StandardCharsets.UTF_8));
        journal.person(id, "Somebody at the desk");
        var grants = List.of(new Grant(role, new Grant.Level.OnSite(site)));
        var editor = new Editor(id, "Somebody at the desk", "", Language.NB, grants);
        return permits.forEditor(editor, new Spot(site, "vest", "/")).orElseThrow();
    }

    public Received handIn(UUID site, String name, byte[] content) {
        try {
            return uploads.receive(permit(site, Role.EDITOR), site, name, new ByteArrayInputStream(content), MONDAY);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public Refusal refused(UUID site, String name, byte[] content) {
        Received received = handIn(site, name, content);
        return received instanceof Received.Refused(Refusal why) ? why : fail(received);
    }

    public Asset kept(UUID site, String name, byte[] content) {
        Received received = handIn(site, name, content);
        return received instanceof Received.Kept kept ? kept.asset() : fail(received);
    }

    private static <T> T fail(Received received) {
        throw new AssertionError("Not what was expected: " + received);
    }

    public void describe(Asset asset, Description description, Instant from) {
        Description read = items.at(asset.id(), from).orElseThrow().description();
        descriptions.say(permit(asset.site(), Role.PUBLISHING_EDITOR), asset, read, description, from);
    }

    /** A picture of people who have agreed until a day. */
    public static Description consentedUntil(LocalDate day) {
        return described(new Consent.Given("To ansatte i resepsjonen", "Sak 2026/1234", day));
    }

    public static Description withoutPeople() {
        return described(new Consent.NotNeeded("Tegning uten mennesker"));
    }

    public static Description described(Consent consent) {
        return new Description(
                "Resepsjonen",
                Words.of(Language.NB, "Resepsjonen sett fra inngangen"),
                "Foto: Helse Bergen",
                new Rights("Helse Bergen", Rights.Licence.OWN, null),
                consent,
                LocalDate.of(2028, 1, 1),
                null,
                Map.of(),
                null,
                null,
                null);
    }
}
