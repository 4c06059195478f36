package no.fnsp.outsidedesk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.vacancy.Employers;
import no.fnsp.vacancy.OwnWords;

/**
 * What a site says of its vacancies, as it is or as somebody wrote it. Never changes.
 *
 * @param read names what the writer had before them; empty for nothing
 * @param wrong the keys of what is wrong
 */
record VacancyForm(String numbers, String link, String read, List<String> wrong) {

    private static final int MOST_NUMBERS = 100;
    private static final int LONGEST_LINK = 500;

    VacancyForm {
        wrong = List.copyOf(wrong);
    }

    static VacancyForm of(OwnWords own) {
        return new VacancyForm(
                String.join("\n", own.numbers()), own.link(), Objects.toString(own.said(), ""), List.of());
    }

    static VacancyForm sent(String numbers, String link, String read) {
        var wrong = new ArrayList<String>();
        Optional<List<String>> known = Employers.numbers(numbers);
        if (known.isEmpty()) {
            wrong.add("outsidedesk.wrong.numbers");
        } else if (known.get().size() > MOST_NUMBERS) {
            wrong.add("outsidedesk.wrong.many");
        }
        if (!link.isEmpty() && !isAddress(link)) {
            wrong.add("outsidedesk.wrong.link");
        }
        return new VacancyForm(numbers, link, read, wrong);
    }

    private static boolean isAddress(String link) {
        try {
            URI uri = URI.create(link);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && link.length() <= LONGEST_LINK && link.matches("[\\x21-\\x7e]+");
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** When nothing is wrong. */
    OwnWords own() {
        return new OwnWords(null, Employers.numbers(numbers).orElseThrow(), link);
    }

    boolean says(String part) {
        return wrong.contains("outsidedesk.wrong." + part);
    }

    boolean numbersAreWrong() {
        return says("numbers") || says("many");
    }

    /** What was read meanwhile is not what the writer had read; what they wrote stays. */
    VacancyForm outdatedBy(OwnWords theirs) {
        return new VacancyForm(numbers, link, Objects.toString(theirs.said(), ""), List.of("outsidedesk.outdated"));
    }
}
