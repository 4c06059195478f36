package no.fnsp.event;

/**
 * An event in one language, in plain words. Never changes. What is longer is paragraphs with an empty line between, and items that
 * begin with a hyphen.
 *
 * @param lead in a sentence or two; what lists show
 * @param goal what one can after it
 * @param themes what it is about
 * @param practical what to bring, what it costs, who pays for travel
 */
public record Wording(String title, String lead, String goal, String themes, String practical) {

    public static final Wording NONE = new Wording("", "", "", "", "");

    public Wording {
        title = title == null ? "" : title;
        lead = lead == null ? "" : lead;
        goal = goal == null ? "" : goal;
        themes = themes == null ? "" : themes;
        practical = practical == null ? "" : practical;
    }
}
