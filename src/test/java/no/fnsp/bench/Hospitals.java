package no.fnsp.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.organisation.Reach;
import no.fnsp.organisation.Region;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Organisations: region, trust, three hospitals, and twenty departments on three levels under the trust. */
final class Hospitals {

    static final Instant OPENED = Instant.parse("2024-01-10T08:00:00Z");

    private static final int CLINICS = 4;

    private final Tables tables;
    private final Chance chance;
    private final Map<Region, UUID> regions = new LinkedHashMap<>();

    Hospitals(Tables tables, Chance chance) {
        this.tables = tables;
        this.chance = chance;
        for (Region region : Region.values()) {
            if (region != Region.NATIONAL) {
                regions.put(
                        region, node(region.key(), NodeKind.REGION, null, region.key(), region.title(), List.of(), 0));
            }
        }
    }

    /** One trust and what is in it. */
    record Trust(UUID id, Region region, List<UUID> hospitals, List<String> slugs, List<UUID> departments) {}

    Trust trust(int number, String key) {
        Region region = List.copyOf(regions.keySet()).get(number % regions.size());
        UUID trust = node(key, NodeKind.TRUST, regions.get(region), key, "Sykehuset " + number, List.of(), number);
        var hospitals = new ArrayList<UUID>();
        var slugs = List.of("hovedsykehuset", "nordre-sykehus", "sondre-sykehus");
        for (int i = 0; i < 3; i++) {
            String name = List.of("Hovedsykehuset", "Nordre sykehus", "Søndre sykehus")
                    .get(i);
            hospitals.add(
                    node(key + "/steder/" + slugs.get(i), NodeKind.HOSPITAL, trust, slugs.get(i), name, List.of(), i));
        }
        var departments = new ArrayList<UUID>();
        for (int clinic = 0; clinic < CLINICS; clinic++) {
            UUID above = department(key, NodeKind.CLINIC, trust, "klinikk-" + clinic, hospitals, departments);
            for (int one = 0; one < 2; one++) {
                String name = "avdeling-" + clinic + one;
                UUID department = department(key, NodeKind.DEPARTMENT, above, name, hospitals, departments);
                department(key, NodeKind.SECTION, department, "seksjon-" + clinic + one, hospitals, departments);
            }
        }
        return new Trust(trust, region, hospitals, slugs, departments);
    }

    private UUID department(
            String trust, NodeKind kind, UUID parent, String slug, List<UUID> hospitals, List<UUID> all) {
        String name = slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + slug.substring(1).replace('-', ' ');
        UUID id = node(
                trust + "/" + slug,
                kind,
                parent,
                slug,
                name,
                hospitals.subList(0, chance.between(1, hospitals.size())),
                all.size());
        all.add(id);
        return id;
    }

    private UUID node(
            String key,
            NodeKind kind,
            @Nullable UUID parent,
            String slug,
            String name,
            List<UUID> places,
            int position) {
        UUID id = chance.id();
        tables.row("organisation.node", id, key);
        tables.row(
                "organisation.state",
                id,
                kind.key(),
                parent,
                slug,
                Jsonb.write(new Words(Map.of(Language.NB, name))),
                null,
                places,
                position,
                Jsonb.write(reach(kind)),
                OPENED);
        return id;
    }

    private Reach reach(NodeKind kind) {
        if (!kind.isPlace() && !kind.isDepartment()) {
            return Reach.NONE;
        }
        var phone = new Reach.Phone(
                Words.of(Language.NB, "Sentralbord"),
                "5597" + chance.between(1000, 9999),
                new OpeningHours("Mo-Fr 08:00-15:30"));
        return new Reach(
                kind.isPlace() ? new Reach.Address("Storgata " + chance.between(1, 99), "5021", "Bergen") : null,
                kind.isPlace() ? new Reach.Position(60.37, 5.36) : null,
                List.of(phone),
                "",
                new OpeningHours("Mo-Fr 07:00-21:00; Sa-Su 09:00-20:00"),
                OpeningHours.NONE,
                Words.of(Language.NB, "Møt i resepsjonen, og ta med innkallingen."),
                Words.of(Language.NB, "Parkering mot avgift."),
                Words.NONE,
                Words.NONE);
    }
}
