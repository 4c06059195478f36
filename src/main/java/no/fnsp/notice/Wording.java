package no.fnsp.notice;

/**
 * A notice in one language, in plain words. Never changes.
 *
 * @param linkLabel what the link says; may be empty
 * @param explanation what stands on the page of its own: paragraphs with an empty line between, items that begin with a hyphen; empty
 *     for no such page
 */
public record Wording(String title, String text, String linkLabel, String explanation) {

    public Wording {
        title = title == null ? "" : title;
        text = text == null ? "" : text;
        linkLabel = linkLabel == null ? "" : linkLabel;
        explanation = explanation == null ? "" : explanation;
    }

    public boolean isExplained() {
        return !explanation.isBlank();
    }
}
