package no.fnsp.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.text.Language;

/**
 * What a text shows but does not hold, as it is on the instant the page is of: pictures and documents of the media library, and
 * reusable facts. What is not here may not be shown, as a picture whose consent has ended.
 */
public interface Embeds {

    Embeds NONE = new Embeds() {
        @Override
        public Optional<Picture> picture(UUID media) {
            return Optional.empty();
        }

        @Override
        public Optional<File> file(UUID media) {
            return Optional.empty();
        }

        @Override
        public Optional<Said> fact(UUID fact) {
            return Optional.empty();
        }
    };

    Optional<Picture> picture(UUID media);

    Optional<File> file(UUID media);

    /** What the fact says now. */
    Optional<Said> fact(UUID fact);

    /** The same for words in another language: a fact is said in the language of the text it stands in. */
    default Embeds in(Language language) {
        return this;
    }

    /**
     * What a fact says, plain words. Never changes.
     *
     * @param href where a tap on them leads, as {@code tel:}; empty for nowhere
     * @param more what follows them, with the space before it; may be empty
     * @param lang the code of the language they are really in; empty for that of the text around them
     */
    record Said(String words, String href, String more, String lang) {

        public static Said plain(String words) {
            return new Said(words, "", "", "");
        }
    }

    /**
     * A picture in the sizes it is kept in. Never changes.
     *
     * @param sources from the smallest to the largest; at least one
     * @param width of the largest, in pixels; with the height, so that the text does not jump when the picture comes
     * @param credit who made it; may be empty
     */
    record Picture(List<Source> sources, int width, int height, String credit) {

        public Picture {
            sources = List.copyOf(sources);
        }

        public String webp() {
            return set(Source::webp);
        }

        public String jpeg() {
            return set(Source::jpeg);
        }

        /** For a browser that knows no sets. */
        public String src() {
            return sources.getLast().jpeg();
        }

        private String set(Function<Source, String> address) {
            return sources.stream()
                    .map(source -> address.apply(source) + " " + source.width() + "w")
                    .collect(Collectors.joining(", "));
        }
    }

    /** One size of a picture. @param webp its address as WebP, without white space @param jpeg its address as JPEG */
    record Source(int width, String webp, String jpeg) {}

    /** A document. @param type as people call it: {@code PDF} @param size in bytes */
    record File(String href, String title, String type, long size) {

        /** {@code PDF, 240 kB}; the decimal mark as in the language. */
        String told(Locale locale) {
            return type + ", "
                    + (size < 1_000_000
                            ? Math.max(1, Math.round(size / 1000.0)) + " kB"
                            : String.format(locale, "%.1f MB", size / 1_000_000.0));
        }
    }
}
