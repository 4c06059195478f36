package no.fnsp.outside;

import java.util.Locale;

/** A source did not answer, or answered what is of no use. What it said before stays. Never changes. */
public final class Trouble extends Exception {

    private static final int LONGEST = 200;

    private final Kind kind;
    private final String detail;

    /** @param detail what a person should know besides: a number, an address, the name of a field; may be empty */
    public Trouble(Kind kind, String detail) {
        super(kind + (detail.isEmpty() ? "" : ": " + shortened(detail)));
        this.kind = kind;
        this.detail = shortened(detail);
    }

    public Trouble(Kind kind, String detail, Throwable cause) {
        this(kind, detail);
        initCause(cause);
    }

    /** What went wrong, as a person at the desk is told it. */
    public enum Kind {
        /** It went wrong so often that we leave it in peace for a while. */
        RESTING,
        /** The address does not exist. */
        ADDRESS,
        /** Nobody answers at the address. */
        AWAY,
        /** No answer, or no end of it, within the time. */
        SLOW,
        /** More than we will read; also what is small only while it is packed. */
        LARGE,
        /** It says that something is wrong with itself, or with what we asked. */
        STATUS,
        /** It will not answer us: the key is missing, wrong or too old. */
        KEY,
        /** It sends us on to another address. We do not go there. */
        ELSEWHERE,
        /** The letters are not those that were promised. */
        LETTERS,
        /** It is no JSON. */
        NONSENSE,
        /** It is JSON, and not what was agreed. */
        SHAPE,
        /** Its pages lead back to one that was read. */
        CIRCLE,
        /** It says that there is no such thing, of most of what it knew before. */
        FORGETFUL,
        /** A fault of our own. */
        OURS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Kind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    /** What we could not take ourselves. */
    public static Trouble ours(RuntimeException problem) {
        return new Trouble(Kind.OURS, problem.getClass().getSimpleName(), problem);
    }

    /** Whoever cannot be reached for one thing cannot be reached for the next. */
    public boolean isOfAll() {
        return switch (kind) {
            case RESTING, ADDRESS, AWAY, SLOW, KEY -> true;
            case ELSEWHERE, STATUS, LARGE, LETTERS, NONSENSE, SHAPE, CIRCLE, FORGETFUL, OURS -> false;
        };
    }

    /** Whether it may be the fault of the one thing alone, so that the next should be asked for before it. */
    public boolean isOfOne() {
        return !isOfAll() || kind == Kind.SLOW;
    }

    /** The same, saying what was asked for. */
    public Trouble about(String id) {
        return detail.startsWith(id) ? this : new Trouble(kind, detail.isEmpty() ? id : id + ": " + detail, this);
    }

    /** What others wrote ends up in our pages and logs: one line, and not a long one. */
    private static String shortened(String detail) {
        String line = detail.replaceAll("[\\s\\p{Cc}\\p{Cs}]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }
}
