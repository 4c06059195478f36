package no.fnsp.study;

/**
 * A study in one language, for whoever may want to take part. Plain words: an empty line between paragraphs, a hyphen before each item of a
 * list. Never changes.
 *
 * @param who can take part, and who cannot
 * @param involves what it means to take part; may be empty
 */
public record Plain(String title, String summary, String who, String involves) {

    public Plain {
        title = title == null ? "" : title;
        summary = summary == null ? "" : summary;
        who = who == null ? "" : who;
        involves = involves == null ? "" : involves;
    }

    public boolean isEmpty() {
        return (title + summary + who + involves).isBlank();
    }
}
