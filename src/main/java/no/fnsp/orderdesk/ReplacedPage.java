package no.fnsp.orderdesk;

import java.util.List;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.ordering.Replacing;
import no.fnsp.text.Language;

/**
 * Texts of a site that were replaced nationally: those it has not answered, and own words that found no place in the new ones. Never
 * changes.
 */
public record ReplacedPage(DeskFrame frame, Here here, List<Waiting> texts, List<Left> left) implements DeskPage {

    public ReplacedPage {
        texts = List.copyOf(texts);
        left = List.copyOf(left);
    }

    /** @param own what the site says of its own in the old text @param unpublished what it has begun to say there */
    public record Waiting(Replacing.Replaced text, List<Own> own, List<Unpublished> unpublished) {
        public Waiting {
            own = List.copyOf(own);
            unpublished = List.copyOf(unpublished);
        }
    }

    /** A draft in an old text. @param changes the document it is a draft of @param words a line a paragraph */
    public record Unpublished(UUID changes, Language language, List<String> words) {
        public Unpublished {
            words = List.copyOf(words);
        }

        /** Where it is written, after the site's own address. */
        String address() {
            return "/documents/" + changes + "/" + language.code();
        }
    }

    /**
     * Own words in one chapter of an old text.
     *
     * @param changes the document they stand in
     * @param language of the words
     * @param into the chapter of the new text where they will stand; empty for none
     * @param words a line a paragraph
     */
    public record Own(
            UUID changes,
            String language,
            String chapter,
            String intent,
            boolean comesAlong,
            String into,
            List<String> words) {
        public Own {
            words = List.copyOf(words);
        }
    }

    /** @param title of the new text, which the site has */
    public record Left(UUID old, String title, List<Own> own, List<Unpublished> unpublished) {
        public Left {
            own = List.copyOf(own);
            unpublished = List.copyOf(unpublished);
        }

        boolean isNothing() {
            return own.isEmpty() && unpublished.isEmpty();
        }
    }

    String lastDate(Waiting one) {
        if (one.text().varies()) {
            return frame.words().get("replaced.varies");
        }
        return one.text().last() == null
                ? ""
                : frame.words()
                        .get(
                                "replaced.last." + one.text().policy().key(),
                                frame.day(one.text().last()));
    }
}
