package no.fnsp.oversight.past;

/**
 * What the time machine is asked for, as a form or a link says it; what is missing is empty. Never changes.
 *
 * @param path an address of the site, or the whole address as it was copied
 * @param on as {@code 2026-03-12}
 * @param time as {@code 14:05}
 * @param at an instant, which counts before the two
 * @param sted the place's word in the address
 */
record Asked(String path, String language, String on, String time, String at, String sted) {

    Asked {
        path = path == null ? "" : path;
        language = language == null ? "" : language;
        on = on == null ? "" : on;
        time = time == null ? "" : time;
        at = at == null ? "" : at;
        sted = sted == null ? "" : sted;
    }
}
