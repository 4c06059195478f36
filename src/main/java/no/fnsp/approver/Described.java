package no.fnsp.approver;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.fnsp.text.EmailAddress;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** A professional as somebody describes them. Never changes. What was written with spaces is kept without. */
public record Described(
        String name,
        String profession,
        @Nullable UUID node,
        String hpr,
        String email,
        String mobile,
        Language language) {

    private static final Pattern HPR = Pattern.compile("\\d{7,9}");
    private static final Pattern MOBILE = Pattern.compile("\\+\\d{8,15}");
    private static final Pattern NORWEGIAN = Pattern.compile("[49]\\d{7}");

    public Described {
        name = name.strip().replaceAll("\\s+", " ");
        profession = profession.strip().replaceAll("\\s+", " ");
        hpr = hpr.replaceAll("[\\s.]", "");
        email = email.strip().toLowerCase(Locale.ROOT);
        mobile = number(mobile);
    }

    /** A Norwegian number is kept with its country, as every other. */
    private static String number(String written) {
        String digits = written.replaceAll("[\\s()-]", "").replaceFirst("^00", "+");
        return NORWEGIAN.matcher(digits).matches() ? "+47" + digits : digits;
    }

    /** What is wrong, by field: {@code name}, {@code profession}, {@code hpr}, {@code email}, {@code mobile}; empty for nothing. */
    public Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > 200) {
            wrong.put("name", "professional.wrong.name");
        }
        if (profession.isEmpty() || profession.length() > 200) {
            wrong.put("profession", "professional.wrong.profession");
        }
        if (!hpr.isEmpty() && !HPR.matcher(hpr).matches()) {
            wrong.put("hpr", "professional.wrong.hpr");
        }
        if (!EmailAddress.isOne(email)) {
            wrong.put("email", "professional.wrong.email");
        }
        if (!mobile.isEmpty() && !MOBILE.matcher(mobile).matches()) {
            wrong.put("mobile", "professional.wrong.mobile");
        }
        return wrong;
    }
}
