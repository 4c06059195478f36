package no.fnsp.readership;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.fnsp.feedback.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Which of what readers wrote is looked at, as it stands in an address. Never changes.
 *
 * @param show open, handled or all
 * @param answer yes, no or all
 * @param path of one page; empty for all
 * @param number of the page of the list, from 1
 */
record Chosen(String show, String answer, String path, int number) {

    static final int A_PAGE = 50;

    static Chosen of(String show, String answer, String path, String number) {
        return new Chosen(
                show.equals("handled") || show.equals("all") ? show : "open",
                answer.equals("yes") || answer.equals("no") ? answer : "all",
                path.length() <= 1000 ? path : "",
                number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 1);
    }

    Wanted wanted(Here here) {
        return new Wanted(here.site().id(), here.national(), here.branches(), handled(), found(), path);
    }

    private @Nullable Boolean handled() {
        return show.equals("all") ? null : Boolean.valueOf(show.equals("handled"));
    }

    private @Nullable Boolean found() {
        return answer.equals("all") ? null : Boolean.valueOf(answer.equals("yes"));
    }

    int skip() {
        return (number - 1) * A_PAGE;
    }

    Chosen at(int other) {
        return new Chosen(show, answer, path, other);
    }

    /** With a question mark in front. */
    String query() {
        return "?show=" + show + "&answer=" + answer + "&number=" + number
                + (path.isEmpty() ? "" : "&path=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }
}
