package no.fnsp.editor.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.fnsp.review.Due;
import no.fnsp.review.Quota;

/**
 * Which texts of a site are looked at. Never changes. What makes no sense means all.
 *
 * @param show one of {@link #ALL}
 * @param trust the id of the organisation that answers for them; empty for all
 * @param speciality whom they concern; empty for all
 * @param week its Monday, as {@code 2026-11-30}; empty for all
 */
public record Chosen(String show, String trust, String speciality, String week) {

    /** What is due within three months, what nobody has approved, what nobody answers for, what is begun, and everything. */
    public static final List<String> ALL = List.of("due", "never", "ownerless", "begun", "all");

    /** Days; from when on a text is told of. */
    static final int SOON = 90;

    public Chosen {
        show = ALL.contains(show) ? show : "due";
    }

    /** Whether it is among those; that nobody answers for it is seen by others. */
    boolean wants(Due due, LocalDate today) {
        return isOfTrust(due)
                && isOfSpeciality(due)
                && (monday().isPresent() ? isInWeek(due, today) : isShown(due, today));
    }

    private boolean isShown(Due due, LocalDate today) {
        return switch (show) {
            case "never" -> due.isNeverApproved();
            case "begun" -> due.open().isPresent();
            case "due" -> !due.isNeverApproved() && !due.on().isAfter(today.plusDays(SOON));
            default -> true;
        };
    }

    private boolean isInWeek(Due due, LocalDate today) {
        return !due.isNeverApproved()
                && !due.isOverdue(today)
                && Quota.monday(due.on()).equals(monday().orElseThrow());
    }

    boolean isOfTrust(Due due) {
        return trust.isEmpty() || trust.equals(String.valueOf(due.details().responsible()));
    }

    boolean isOfSpeciality(Due due) {
        return speciality.isEmpty() || due.details().specialities().contains(speciality);
    }

    Optional<LocalDate> monday() {
        try {
            return week.isEmpty() ? Optional.empty() : Optional.of(Quota.monday(LocalDate.parse(week)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** As the end of an address. */
    String query() {
        return "?show=" + show + "&trust=" + written(trust) + "&speciality=" + written(speciality) + "&week="
                + written(week);
    }

    Chosen showing(String other) {
        return new Chosen(other, trust, speciality, "");
    }

    Chosen inWeek(LocalDate monday) {
        return new Chosen("all", trust, speciality, monday.toString());
    }

    Chosen ofTrust(String other) {
        return new Chosen(show, other, speciality, week);
    }

    Chosen ofSpeciality(String other) {
        return new Chosen(show, trust, other, week);
    }

    private static String written(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
