package no.fnsp.media;

import java.util.List;
import java.util.Locale;

/** Why a file is not let in: what is wrong, and the limit it met. Said to whoever handed it in; what was there before stays. */
public sealed interface Refusal {

    /** The word in messages: {@code too-large}. */
    String key();

    /** What is filled into the message, in order: limits in megabytes, pixels or pieces, and what was found. */
    default List<Object> told() {
        return List.of();
    }

    record Empty() implements Refusal {
        @Override
        public String key() {
            return "empty";
        }
    }

    record TooLarge(Asset.Kind kind, long mostBytes) implements Refusal {
        @Override
        public String key() {
            return "too-large";
        }

        @Override
        public List<Object> told() {
            return List.of(mostBytes >> 20);
        }
    }

    /**
     * A type that is not let in.
     *
     * @param found the media type its bytes tell
     */
    record NotLetIn(Reason reason, String found) implements Refusal {
        @Override
        public String key() {
            return "not-let-in." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public List<Object> told() {
            return List.of(found);
        }
    }

    /** What can be done instead differs. */
    enum Reason {
        /** May carry script; a PNG of it may not. */
        SVG,
        TIFF,
        /** As telephones make them. */
        HEIC,
        /** Word, Excel and PowerPoint from before 2007. */
        OLD_OFFICE,
        /** An office file that carries a program. */
        MACROS,
        ARCHIVE,
        WEB_PAGE,
        FILM_OR_SOUND,
        OTHER
    }

    record TooWide(int width, int height, int most) implements Refusal {
        @Override
        public String key() {
            return "too-wide";
        }

        @Override
        public List<Object> told() {
            return List.of(width, height, most);
        }
    }

    record TooManyPixels(int width, int height, long most) implements Refusal {
        @Override
        public String key() {
            return "too-many-pixels";
        }

        @Override
        public List<Object> told() {
            return List.of(width, height, most / 1_000_000);
        }
    }

    /** It says what it is, and is not: cut off, or made to break what reads it. */
    record Broken(FileType type) implements Refusal {
        @Override
        public String key() {
            return "broken";
        }

        @Override
        public List<Object> told() {
            return List.of(type.ending().toUpperCase(Locale.ROOT));
        }
    }

    /** A small file that would unpack to a huge one. */
    record Bomb(Measure measure, long most) implements Refusal {
        @Override
        public String key() {
            return "bomb." + measure.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<Object> told() {
            return List.of(measure == Measure.BYTES ? most >> 20 : most);
        }

        /** What there was too much of: parts, times its own size, bytes. */
        public enum Measure {
            PARTS,
            TIMES,
            BYTES
        }
    }

    /** It cannot be opened without a password. */
    record Locked() implements Refusal {
        @Override
        public String key() {
            return "locked";
        }
    }

    /** A plain text that is not UTF-8, so that its æ, ø and å would be shown wrong. */
    record NotUtf8() implements Refusal {
        @Override
        public String key() {
            return "not-utf8";
        }
    }

    record Infected() implements Refusal {
        @Override
        public String key() {
            return "infected";
        }
    }

    /** The virus scanner does not answer; nothing is let in unseen. */
    record NotScanned() implements Refusal {
        @Override
        public String key() {
            return "not-scanned";
        }
    }

    /** A picture cannot take the place of a document, nor a document that of a picture. */
    record OtherKind(Asset.Kind wanted) implements Refusal {
        @Override
        public String key() {
            return "other-kind." + wanted.key();
        }
    }
}
