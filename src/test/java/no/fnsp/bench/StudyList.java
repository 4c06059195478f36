package no.fnsp.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.site.Site;
import no.fnsp.study.Area;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Homes;
import no.fnsp.study.Register;
import no.fnsp.study.Sheet;
import no.fnsp.study.Studies;
import no.fnsp.study.Subjects;
import no.fnsp.study.Told;
import no.fnsp.study.Trusts;
import no.fnsp.study.Writing;
import no.fnsp.text.Language;

/** 400 clinical studies, as many as the country has: about any treatment, at up to six hospitals, in every state. */
final class StudyList implements NationwideList {

    private static final int STUDIES = 400;
    private static final List<String> STATES = List.of("open", "open", "open", "planned", "closed", "ended");

    private final Chance chance = new Chance(400);

    @Override
    public String name() {
        return STUDIES + " studies";
    }

    @Override
    public void fill(House house, List<Site> sites) {
        Permit permit = house.bean(Permits.class).forJob("bench");
        List<String> hospitals = house.bean(Trusts.class).all(Instant.now()).stream()
                .map(trust -> trust.key())
                .toList();
        List<String> titles = house.bean(Subjects.class).titles(Language.NB, Instant.now());
        Map<String, UUID> byKey = new TreeMap<>();
        sites.forEach(site -> byKey.put(site.key(), site.id()));
        for (int i = 0; i < STUDIES; i++) {
            make(house, permit, i, hospitals, titles, byKey);
        }
        house.bean(Sequencer.class).sequenceNow();
    }

    private void make(
            House house,
            Permit permit,
            int number,
            List<String> hospitals,
            List<String> titles,
            Map<String, UUID> sites) {
        UUID id = UUID.nameUUIDFromBytes(("bench-study:" + number).getBytes(StandardCharsets.UTF_8));
        List<String> some = IntStream.rangeClosed(0, chance.below(6))
                .mapToObj(any -> chance.of(hospitals))
                .distinct()
                .toList();
        Sheet sheet = sheet(number, some, titles);
        if (house.bean(Homes.class).find(id).isPresent()) {
            return;
        }
        UUID site = java.util.Objects.requireNonNull(sites.get(some.getFirst()));
        var at = new AtDesk(id, site);
        var draft = house.bean(Writing.class).begin(permit, at, sheet);
        Told told = house.bean(Register.class).publish(permit, at, draft.revision(), null, sheet);
        if (!(told instanceof Told.Ok)) {
            throw new IllegalStateException(told.toString());
        }
    }

    private Sheet sheet(int number, List<String> hospitals, List<String> titles) {
        String state = chance.of(STATES);
        var fields = new TreeMap<String, String>();
        for (String language : List.of("nb", "nn")) {
            fields.put("title." + language, "Studie %d av behandling og oppfølging hos voksne".formatted(number));
            fields.put("summary." + language, "Vi undersøker om en ny måte er bedre enn den gamle. ".repeat(12));
            fields.put("who." + language, "Du kan delta hvis du er over 18 år. ".repeat(8));
        }
        fields.put("scientific.language", "en");
        fields.put("scientific.title", "Trial number %d of treatment and follow-up in adults".formatted(number));
        fields.put("scientific.summary", "A randomised trial. ".repeat(20));
        fields.put("contact.who", "Studiesykepleier");
        fields.put("contact.email", "studie@example.no");
        fields.put("rek", "%d".formatted(100_000 + number));
        fields.put("approved", "2025-01-10");
        fields.put("nct", "NCT%08d".formatted(number));
        fields.put("state", state);
        fields.put("starts", "2025-03-01");
        fields.put("closes", state.equals("closed") || state.equals("ended") ? "2025-12-31" : "2099-12-31");
        fields.put("ends", state.equals("ended") ? "2026-01-31" : "2099-12-31");
        fields.put("areas", chance.of(List.of(Area.values())).key());
        fields.put("responsible", hospitals.getFirst());
        fields.put("participating", String.join(" ", hospitals));
        fields.put("about.1", chance.of(titles));
        fields.put("about.2", chance.of(titles));
        return new Sheet(fields);
    }

    @Override
    public List<String> addresses() {
        return List.of(
                "/kliniske-studier?status=alle",
                "/kliniske-studier",
                "/kliniske-studier?status=apen",
                "/kliniske-studier?kategori=kreft",
                "/kliniske-studier?status=apen&kategori=kreft&hvor=vest");
    }

    @Override
    public void touch(House house) {
        house.bean(Journal.class)
                .record(new Act(
                        Permits.actorOf("bench"),
                        "study.confirmed",
                        "study",
                        new UUID(0, 0),
                        null,
                        Map.of(),
                        Set.of(Studies.ALL)));
        house.bean(Sequencer.class).sequenceNow();
        house.bean(ScopeVersions.class).catchUp();
    }
}
