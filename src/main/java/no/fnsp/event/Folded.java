package no.fnsp.event;

import java.util.stream.Collectors;

/** Lines of iCalendar as they are sent: at most 75 bytes each, and no character parted, whatever alphabet it is of. */
final class Folded {

    private static final int LONGEST = 75;

    private Folded() {}

    static String lines(String text) {
        return text.lines().map(Folded::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int point = line.codePointAt(i);
            int size = bytes(point);
            if (bytes + size > LONGEST) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(point);
            bytes += size;
        }
        return folded.toString();
    }

    private static int bytes(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
