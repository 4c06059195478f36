package no.fnsp.desk;

import java.util.Map;

/** What the desk answers. A controller gives one, or a {@link DeskPage} alone. */
public sealed interface Reply {

    record Page(DeskPage page, int status) implements Reply {}

    /** Onwards to another page of the desk. */
    record Onward(String address) implements Reply {}

    /** For a script of the desk. */
    record Data(Map<String, ?> data, int status) implements Reply {}

    /** A file to keep. @param type as a browser is told it, {@code text/csv;charset=utf-8} */
    record File(String name, String type, byte[] bytes) implements Reply {}

    /** Nothing is there, or nothing that this person may see: the same answer for both. */
    record Missing() implements Reply {}

    static Reply page(DeskPage page) {
        return new Page(page, 200);
    }

    /** The page once more, with what was wrong; what was written is kept in it. */
    static Reply refused(DeskPage page) {
        return new Page(page, 422);
    }

    static Reply onward(String address) {
        return new Onward(address);
    }

    /** @param done the key, without {@code done.}, of what the next page tells has been done */
    static Reply onward(String address, String done) {
        return new Onward(address + (address.contains("?") ? "&" : "?") + "done=" + done);
    }

    static Reply data(Map<String, ?> data) {
        return new Data(data, 200);
    }

    static Reply missing() {
        return new Missing();
    }
}
