package no.fnsp.text;

import java.util.regex.Pattern;

/** How an e-mail address is written: letters that every mail server takes, and a domain with a dot. */
public final class EmailAddress {

    /** As mail has it: RFC 5321, 4.5.3.1.3, less the angle brackets. */
    public static final int LONGEST = 254;

    /** The letters, for those who put it into a pattern of their own. */
    public static final String SHAPE = "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    private EmailAddress() {}

    public static boolean isOne(String written) {
        return written.length() <= LONGEST && PATTERN.matcher(written).matches();
    }
}
