package no.fnsp.text;

/**
 * One paragraph that is folded away under a summary; those that follow each other under the same summary are one accordion. Never changes.
 *
 * @param summary plain words on one line
 */
public record Accordion(BlockId id, String summary, Markup text) implements Block {

    public Accordion {
        summary = Markup.plain(summary).text();
    }

    @Override
    public Accordion named(BlockId other) {
        return new Accordion(other, summary, text);
    }

    /** Neither the summary nor clean markup can hold the tag between them. */
    @Override
    public String canonical() {
        return "fold " + Markup.plain(summary) + " <text> " + text;
    }
}
