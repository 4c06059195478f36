package no.fnsp.importer.source;

import java.util.regex.Pattern;
import no.fnsp.text.EmailAddress;

/** How a word that machines read must look, and how to say so. */
public enum Shape {
    SLUG(80, "[a-z0-9][a-z0-9-]*", "lower-case a–z, 0–9 and -, at most 80 characters (æ→ae, ø→oe, å→aa)"),
    FILE(80, "[a-z0-9][a-z0-9-]*\\.[a-z0-9]{2,5}", "a file's name such as skjema.pdf, in lower-case a–z, 0–9 and -"),
    DEPARTMENT_PATH(
            809,
            "[a-z0-9][a-z0-9-]{0,79}(/[a-z0-9][a-z0-9-]{0,79}){0,9}",
            "slugs with / between them, at most ten, as in ortopedisk-klinikk/protese"),
    DOMAIN(80, "[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+", "a domain such as helse-bergen.no, in lower case"),
    SITE_PATH(80, "(/[a-z0-9][a-z0-9-]*)+", "a path such as /energi"),
    PATH(500, "/[^\\s\"<>\\\\]*", "a path that begins with /"),
    REGISTERED(8, "[0-9]{1,8}", "a number of a treatment, as in 123"),
    PHONE(
            40,
            "\\+47( ?[0-9]){5}(( ?[0-9]){3})?|\\+(?!47)[1-9]( ?[0-9]){6,13}|[0-9]( ?[0-9]){2,7}",
            "a phone number such as +47 55 00 01 00"),
    AMOUNT(12, "[0-9]{1,9}(\\.[0-9]{2})?", "an amount in kroner such as 386 or 386.50"),
    POSTCODE(4, "[0-9]{4}", "a postcode of four digits, in quotation marks when it begins with 0"),
    EMAIL(200, EmailAddress.SHAPE, "an e-mail address"),
    CODE(20, "[A-Z0-9][A-Z0-9.]*", "a code such as M16 or NFB40"),
    DATE(10, "(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}", "a date that exists, as 2026-03-02"),
    WEB(1000, "https://[^\\s\"<>\\\\^`{|}]+", "an address such as https://www.helsenorge.no/"),
    DEGREES(20, "-?[0-9]{1,3}(\\.[0-9]+)?", "a number of degrees such as 60.37"),
    LINK(
            1000,
            "(?:page|host):/[a-z0-9/-]*|https://[^\\s\"<>\\\\^`{|}]+|tel:\\+?[0-9]{3,15}|mailto:" + EMAIL.pattern,
            "page:/path, host:/path, https://…, tel:+4755000100 or mailto:name@example.no");

    private final int longest;
    private final Pattern pattern;
    private final String rule;

    Shape(int longest, String pattern, String rule) {
        this.longest = longest;
        this.pattern = Pattern.compile(pattern);
        this.rule = rule;
    }

    public boolean fits(String words) {
        return words.length() <= longest && pattern.matcher(words).matches();
    }

    /** What to write, to follow "write" in a sentence. */
    public String rule() {
        return rule;
    }
}
