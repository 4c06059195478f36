package no.fnsp.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.PageRenderer;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;

/** {@code bench/lists <folder>}: what the lists cost that are the same on every site, composed and rendered with no page kept. */
final class MeasureLists {

    private static final List<NationwideList> LISTS = List.of(new StudyList());
    private static final int WARM = 60;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int A_ROUND = 40;

    private final House house;
    private final Pages pages;
    private final PageRenderer renderer;
    private final List<Site> sites;
    private final Chance chance = new Chance(23);

    private MeasureLists(House house) {
        this.house = house;
        this.pages = house.bean(Pages.class);
        this.renderer = house.bean(PageRenderer.class);
        this.sites = house.bean(Sites.class).all(Instant.now());
    }

    public static void main(String[] args) throws Exception {
        try (var house = House.open(Path.of(args[0]))) {
            new MeasureLists(house).run();
        }
    }

    private void run() throws Exception {
        var lines = new ArrayList<String>();
        lines.add("Any site; nothing of the page is kept. *Made anew*: something listed has just been changed, so that"
                + " what the sites' lists have in common is read again. Goal: 100 ms.");
        lines.add("");
        lines.add("| List | Address | Bytes | Median, ms | p95, ms | Made anew: median, ms | p95, ms |");
        lines.add("|---|---|--:|--:|--:|--:|--:|");
        for (NationwideList list : LISTS) {
            list.fill(house, sites);
            list.touch(house);
            measure(list, lines);
        }
        Report.put("Lists of the whole country", "bench/lists <a copy of the data set>", lines);
    }

    private void measure(NationwideList list, List<String> lines) throws Exception {
        var kept = new LinkedHashMap<String, List<Figures>>();
        var anew = new LinkedHashMap<String, List<Figures>>();
        for (String address : list.addresses()) {
            Timed.alone(visits(address, WARM), this::page);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (String address : list.addresses()) {
                kept.computeIfAbsent(address, any -> new ArrayList<>())
                        .add(Timed.alone(visits(address, A_ROUND), this::page).times());
                for (Visit visit : visits(address, A_ROUND / 4)) {
                    list.touch(house);
                    anew.computeIfAbsent(address, any -> new ArrayList<>())
                            .add(Timed.alone(List.of(now(visit)), this::page).times());
                }
            }
        }
        for (String address : list.addresses()) {
            Figures warm = Figures.all(kept.getOrDefault(address, List.of()));
            Figures cold = Figures.all(anew.getOrDefault(address, List.of()));
            lines.add("| %s | `%s` | %,d | %.1f | %.1f | %.1f | %.1f |"
                    .formatted(
                            list.name(),
                            address,
                            page(visits(address, 1).getFirst()).length,
                            warm.median(),
                            warm.p95(),
                            cold.median(),
                            cold.p95()));
        }
    }

    private byte[] page(Visit visit) {
        return switch (pages.find(visit)) {
            case Found.Shown(var page) -> renderer.render(page);
            case Found other -> throw new IllegalStateException("No page: " + other);
        };
    }

    private List<Visit> visits(String address, int number) {
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < number; i++) {
            visits.add(visit(chance.of(sites), address));
        }
        return visits;
    }

    private static Visit now(Visit visit) {
        return new Visit(
                visit.site(),
                visit.language(),
                visit.path(),
                visit.query(),
                visit.outside(),
                Instant.now(),
                new Trace(),
                visit.build());
    }

    private static Visit visit(Site site, String address) {
        String[] parts = address.split("\\?", 2);
        Map<String, String[]> asked = new HashMap<>();
        for (String one : parts.length == 2 ? parts[1].split("&") : new String[0]) {
            asked.put(one.substring(0, one.indexOf('=')), new String[] {one.substring(one.indexOf('=') + 1)});
        }
        return new Visit(
                site,
                site.mainLanguage(),
                parts[0],
                Query.of(asked),
                Outside.PUBLIC,
                Instant.now(),
                new Trace(),
                "build");
    }
}
