package no.fnsp.fhir;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** How a resource is written. */
enum Form {
    JSON("application/fhir+json", "json", "application/json", "text/json"),
    XML("application/fhir+xml", "xml", "application/xml", "text/xml");

    private static final int MOST_TYPES = 30;

    private final String type;
    private final List<String> names;

    Form(String type, String... others) {
        this.type = type;
        this.names = List.of(others);
    }

    MediaType type() {
        return MediaType.parseMediaType(type + ";charset=UTF-8");
    }

    /**
     * What was asked for; the parameter counts before the header.
     *
     * @param format {@code _format}, empty for none
     */
    static Optional<Form> asked(String format, @Nullable String accept) {
        if (!format.isEmpty()) {
            // A plus in an address is a space to those who read it.
            return named(format.strip().toLowerCase(Locale.ROOT).replace(' ', '+'));
        }
        return accept == null || accept.isBlank() ? Optional.of(JSON) : accepted(accept);
    }

    private static Optional<Form> named(String word) {
        String plain = word.replaceFirst(";.*", "").strip();
        return Arrays.stream(values())
                .filter(form -> form.type.equals(plain) || form.names.contains(plain))
                .filter(form -> isR4(word.replaceFirst(".*fhirversion=", "\n")))
                .findFirst();
    }

    /** @param version after a line feed, where one was told */
    private static boolean isR4(String version) {
        return !version.startsWith("\n") || version.matches("\n\"?4\\.0(\\.\\d+)?\"?");
    }

    private static Optional<Form> accepted(String accept) {
        try {
            return Arrays.stream(accept.split(",", MOST_TYPES))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(MediaType::parseMediaType)
                    .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                            .reversed())
                    .filter(one -> one.getQualityValue() > 0)
                    .flatMap(one -> of(one).stream())
                    .findFirst();
        } catch (InvalidMediaTypeException unclear) {
            return Optional.empty();
        }
    }

    private static Optional<Form> of(MediaType wanted) {
        boolean any = wanted.isWildcardType() || wanted.getType().equals("application") && wanted.isWildcardSubtype();
        if (any) {
            return Optional.of(JSON);
        }
        String version = Objects.requireNonNullElse(wanted.getParameter("fhirVersion"), "4.0");
        return named(wanted.getType() + "/" + wanted.getSubtype() + ";fhirversion=" + version);
    }
}
