package no.fnsp.composing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.fnsp.page.VacancyListPage;
import no.fnsp.text.Norway;
import no.fnsp.vacancy.Ad;

/** What a list of vacancies is narrowed to. A value that nobody offers finds nothing, and is told. */
final class Vacancies {

    private static final List<String> DAYS = List.of("7", "14", "30");

    private Vacancies() {}

    static List<Ad> narrowed(Visit visit, List<Ad> all) {
        Query query = visit.query();
        String area = query.narrowed("omrade");
        String form = query.narrowed("form");
        return all.stream()
                .filter(ad -> area.isEmpty() || area.equals(ad.area()))
                .filter(ad -> form.isEmpty() || form.equals(ad.form()) || form.equals(ad.extent()))
                .filter(ad -> endsSoon(visit, ad))
                .filter(ad -> has(ad, query.q()))
                .toList();
    }

    private static boolean endsSoon(Visit visit, Ad ad) {
        String days = visit.query().narrowed("frist");
        if (!DAYS.contains(days)) {
            return true;
        }
        LocalDate today = LocalDate.ofInstant(visit.at(), Norway.TIME);
        Instant tomorrow = today.plusDays(1).atStartOfDay(Norway.TIME).toInstant();
        visit.trace().validUntil(tomorrow);
        LocalDate due = ad.due();
        return due != null && !due.isAfter(today.plusDays(Integer.parseInt(days)));
    }

    private static boolean has(Ad ad, String wanted) {
        String all = String.join(" ", ad.title(), ad.employer(), ad.place(), ad.area())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(wanted.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    static VacancyListPage.Narrowing narrowing(Visit visit, List<Ad> all) {
        Query query = visit.query();
        String days = query.narrowed("frist");
        return new VacancyListPage.Narrowing(
                visit.to(VacancyPages.PATH),
                query.q(),
                choices(all, ad -> Stream.of(ad.area())),
                query.narrowed("omrade"),
                choices(all, ad -> Stream.of(ad.form(), ad.extent())),
                query.narrowed("form"),
                DAYS,
                DAYS.contains(days) ? days : "");
    }

    private static List<String> choices(List<Ad> all, Function<Ad, Stream<String>> of) {
        var choices = new TreeSet<String>();
        all.stream().flatMap(of).filter(one -> !one.isEmpty()).forEach(choices::add);
        return List.copyOf(choices);
    }
}
