package no.fnsp.composing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.fnsp.study.Area;
import no.fnsp.study.Status;
import no.fnsp.study.Study;

/** The addresses of lists of studies: each way to narrow one is an address of its own. Never changes. @param asked by parameter, in the order they are told */
record StudyAddresses(String path, Map<String, String> asked) {

    static final String STATUS = "status";
    static final String AREA = "kategori";
    static final String SUBJECT = "behandling";
    static final String TRUST = "hvor";

    StudyAddresses(Visit visit) {
        this(visit.to(Study.FOLDER), asked(visit.query()));
    }

    private static Map<String, String> asked(Query query) {
        var asked = new LinkedHashMap<String, String>();
        for (String name : new String[] {STATUS, AREA, SUBJECT, TRUST}) {
            asked.put(name, query.narrowed(name));
        }
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    String value(String name) {
        return asked.getOrDefault(name, "");
    }

    /** The same list without one of what it is narrowed to. */
    String without(String name) {
        var rest = new LinkedHashMap<>(asked);
        rest.remove(name);
        return address(path, rest);
    }

    /** The studies with this status that are about one thing. */
    static String list(Visit visit, Status status, String subject) {
        var asked = new LinkedHashMap<String, String>();
        asked.put(STATUS, status.slug());
        asked.put(SUBJECT, subject);
        return address(visit.to(Study.FOLDER), asked);
    }

    static String list(Visit visit, Area area) {
        return address(visit.to(Study.FOLDER), Map.of(AREA, area.slug()));
    }

    private static String address(String path, Map<String, String> asked) {
        return asked.isEmpty()
                ? path
                : path + "?"
                        + asked.entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }
}
