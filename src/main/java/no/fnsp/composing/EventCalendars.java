package no.fnsp.composing;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.fnsp.event.Brief;
import no.fnsp.event.Event;
import no.fnsp.html.Link;
import no.fnsp.page.EventCalendarPage;
import no.fnsp.page.EventCalendarPage.Cell;
import no.fnsp.page.EventCalendarPage.Day;
import no.fnsp.page.EventCalendarPage.Item;
import no.fnsp.page.EventCalendarPage.Week;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is still to come on a site in one month. */
@Component
class EventCalendars {

    /** More would be no page that anybody reads. */
    private static final int MOST = 400;

    private final SiteEvents siteEvents;
    private final EventLists lists;
    private final Frames frames;

    EventCalendars(SiteEvents siteEvents, EventLists lists, Frames frames) {
        this.siteEvents = siteEvents;
        this.lists = lists;
        this.frames = frames;
    }

    /** A time of an event, on one of the days that it lasts. */
    private record On(LocalDate day, Brief event, Brief.Time time) {}

    EventCalendarPage page(Visit visit) {
        List<Brief> all = siteEvents.all(visit);
        EventFilters filters = lists.filters(visit, all);
        Optional<EventMonth> asked = EventMonth.find(visit.query().narrowed("maned"), visit.at());
        EventMonth month = asked.orElseGet(() -> EventMonth.of(visit.at()));
        // From the next month on, this one is past.
        visit.trace().validUntil(EventMonth.of(visit.at()).plus(1).begins());
        List<On> times = times(month, filters.narrowed(all));
        List<On> listed = times.subList(0, Math.min(times.size(), MOST));
        String named = month.named(visit.words());
        Setting setting = Setting.of(
                        visit,
                        visit.words().get("event.calendar.title", named),
                        List.of(Frames.home(visit), Frames.step(visit, "event.title", Event.FOLDER)))
                .hidden();
        return new EventCalendarPage(
                frames.around(visit, setting),
                visit.to(Event.FOLDER),
                month.key(),
                named,
                asked.isEmpty(),
                step(visit, filters, month.plus(-1)),
                step(visit, filters, month.plus(1)),
                filters.filters(all),
                EventMonth.weekdays(visit.words()),
                weeks(month, listed),
                days(visit, filters, listed),
                Math.max(0, times.size() - MOST),
                filters.address());
    }

    private static @Nullable Link step(Visit visit, EventFilters filters, EventMonth month) {
        return month.isWithin(visit.at())
                ? new Link(month.named(visit.words()), filters.address("maned", month.key()))
                : null;
    }

    /** What lasts for days stands on each of them. */
    private static List<On> times(EventMonth month, List<Brief> some) {
        var all = new ArrayList<On>();
        for (Brief event : some) {
            for (Brief.Time time : event.times()) {
                LocalDate first = LocalDate.ofInstant(time.starts(), Norway.TIME);
                LocalDate last = LocalDate.ofInstant(time.ends().minusSeconds(1), Norway.TIME);
                first.datesUntil(last.plusDays(1))
                        .filter(month::holds)
                        .forEach(day -> all.add(new On(day, event, time)));
            }
        }
        all.sort(Comparator.comparing(On::day)
                .thenComparing(on -> on.time().starts())
                .thenComparing(on -> on.event().slug()));
        return all;
    }

    private static List<Week> weeks(EventMonth month, List<On> times) {
        var counts = new TreeMap<LocalDate, Integer>();
        times.forEach(on -> counts.merge(on.day(), 1, Integer::sum));
        return month.mondays().stream()
                .map(monday -> new Week(
                        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        monday.datesUntil(monday.plusDays(7))
                                .map(day -> new Cell(day, month.holds(day), counts.getOrDefault(day, 0)))
                                .toList()))
                .toList();
    }

    private static List<Day> days(Visit visit, EventFilters filters, List<On> times) {
        Map<LocalDate, List<Item>> days = new TreeMap<>();
        times.forEach(
                on -> days.computeIfAbsent(on.day(), day -> new ArrayList<>()).add(item(visit, filters, on)));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), EventWords.day(visit.words(), day.getKey()), day.getValue()))
                .toList();
    }

    private static Item item(Visit visit, EventFilters filters, On on) {
        return new Item(
                EventWords.hours(on.time().starts(), on.time().ends()),
                filters.others().link(on.event()),
                filters.others().name(on.event().site()),
                EventLists.where(visit, List.of(on.time()), filters.places()),
                EventWords.standing(on.time().state()));
    }
}
