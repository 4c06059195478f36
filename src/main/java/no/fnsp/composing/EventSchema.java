package no.fnsp.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.event.Attendance;
import no.fnsp.event.Event;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;

/** An event in the words of schema.org, for search engines: each time that is to come, in a series where there are several. */
final class EventSchema {

    private static final int MOST = 20;
    private static final String SCHEMA = "https://schema.org/";

    private EventSchema() {}

    static Map<String, Object> of(Visit visit, Event event, Tree tree) {
        Saying says = event.says();
        List<Occurrence> toCome = says.toCome(visit.at());
        if (toCome.isEmpty()) {
            Map<String, Object> course = named(visit, event);
            course.put("provider", SiteSchema.organisation(visit));
            return Frames.schema(says.attendance() == Attendance.ANYTIME ? "Course" : "EventSeries", course);
        }
        if (toCome.size() == 1) {
            return Frames.schema("Event", one(visit, event, toCome.getFirst(), tree));
        }
        Map<String, Object> series = named(visit, event);
        series.put("organizer", SiteSchema.organisation(visit));
        series.put("startDate", EventWords.machine(toCome.getFirst().starts().instant()));
        series.put("endDate", EventWords.machine(toCome.getLast().ends().instant()));
        series.put(
                "subEvent",
                toCome.stream()
                        .limit(MOST)
                        .map(time -> typed(one(visit, event, time, tree)))
                        .toList());
        return Frames.schema("EventSeries", series);
    }

    private static Map<String, Object> typed(Map<String, Object> event) {
        var typed = new LinkedHashMap<String, Object>();
        typed.put("@type", "Event");
        typed.putAll(event);
        return typed;
    }

    private static Map<String, Object> named(Visit visit, Event event) {
        Saying.Spoken said = event.says().in(visit.language());
        var named = new LinkedHashMap<String, Object>();
        named.put("name", said.wording().title());
        if (!said.wording().lead().isEmpty()) {
            named.put("description", said.wording().lead());
        }
        named.put("inLanguage", said.language().code());
        named.put("url", address(visit, event));
        return named;
    }

    private static String address(Visit visit, Event event) {
        return Outside.canonical(visit.site().host(), visit.to(event.address()));
    }

    private static Map<String, Object> one(Visit visit, Event event, Occurrence time, Tree tree) {
        Map<String, Object> one = named(visit, event);
        one.put("startDate", EventWords.machine(time.starts().instant()));
        one.put("endDate", EventWords.machine(time.ends().instant()));
        one.put("eventStatus", SCHEMA + (time.isCancelled() ? "EventCancelled" : "EventScheduled"));
        one.put("eventAttendanceMode", SCHEMA + mode(event.says().attendance()));
        one.put("location", location(visit, event, time, tree));
        one.put("organizer", SiteSchema.organisation(visit));
        return one;
    }

    private static String mode(Attendance attendance) {
        return switch (attendance) {
            case PLACE -> "OfflineEventAttendanceMode";
            case BOTH -> "MixedEventAttendanceMode";
            case SCREEN, ANYTIME -> "OnlineEventAttendanceMode";
        };
    }

    /** A place that is no more by its last name; else where it is, or with whom. */
    private static String name(Visit visit, Occurrence time) {
        String last = visit.say(time.placeName()).words();
        return !last.isEmpty()
                ? last
                : time.where().isEmpty() ? visit.site().settings().name() : time.where();
    }

    private static Map<String, Object> location(Visit visit, Event event, Occurrence time, Tree tree) {
        Attendance attendance = event.says().attendance();
        if (attendance == Attendance.SCREEN || attendance == Attendance.ANYTIME) {
            return Map.of("@type", "VirtualLocation", "url", address(visit, event));
        }
        var place = new LinkedHashMap<String, Object>();
        place.put("@type", "Place");
        Optional<Node> node = tree.find(time.place());
        place.put("name", node.map(one -> visit.say(one.name()).words()).orElseGet(() -> name(visit, time)));
        node.map(one -> one.reach().address())
                .ifPresentOrElse(
                        address -> place.put("address", ReachSchema.address(address)),
                        () -> place.put(
                                "address",
                                time.where().isEmpty() ? visit.site().settings().name() : time.where()));
        return place;
    }
}
