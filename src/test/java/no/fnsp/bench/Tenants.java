package no.fnsp.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Sites: the national base, and one for each trust. */
final class Tenants {

    private final Tables tables;
    private final Chance chance;

    Tenants(Tables tables, Chance chance) {
        this.tables = tables;
        this.chance = chance;
    }

    UUID nationalBase() {
        return open(Site.NATIONAL_BASE, settings("Fellesinnhold", null, "national", Language.NB));
    }

    UUID of(Hospitals.Trust trust, String key, Language main) {
        return open(key, settings("Sykehuset " + key, trust.id(), trust.region().key(), main));
    }

    private UUID open(String key, Settings settings) {
        UUID id = chance.id();
        tables.row("site.site", id, key);
        tables.row("site.settings", id, Jsonb.write(settings), Hospitals.OPENED);
        tables.row("site.address", key, id, true, Hospitals.OPENED);
        return id;
    }

    private static Settings settings(String name, @Nullable UUID trust, String region, Language main) {
        return new Settings(
                name,
                name,
                trust,
                "",
                region,
                main == Language.NB
                        ? List.of(Language.NB, Language.NN, Language.EN)
                        : List.of(Language.NN, Language.NB, Language.EN),
                region,
                trust != null,
                false,
                Words.of(main, "Helsehjelp nær deg"),
                new Settings.Contact(
                        "02900", null, "post@" + name.replace(' ', '.') + ".invalid", "Postboks 1, 5021 Bergen"),
                List.of(),
                Stream.of("/behandlinger", "/avdelinger", "/steder", "/nyheter", "/om-oss")
                        .map(path -> new Settings.Link(new Words(Map.of(main, path.substring(1))), "page:" + path))
                        .toList());
    }
}
