package no.fnsp.opendata.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What an answer may be: data, or one text to read. Chosen by {@code Accept} (RFC 9110, 12.5.1); data where nothing is preferred. */
public enum Shape {
    JSON("application/json"),
    HTML("text/html"),
    MARKDOWN("text/markdown"),
    TEXT("text/plain"),
    ATOM("application/atom+xml");

    private final MediaType type;

    Shape(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    /** With the encoding, where it is text. */
    public MediaType type() {
        return this == JSON ? type : MediaType.parseMediaType(type + ";charset=UTF-8");
    }

    /** @param had those there are, the preferred first; a request that takes none of them is refused */
    public static Shape of(HttpServletRequest request, Shape... had) {
        List<MediaType> taken = taken(request);
        return Arrays.stream(had)
                .filter(shape -> shape.weight(taken) > 0)
                .max(Comparator.<Shape>comparingDouble(shape -> shape.weight(taken))
                        .thenComparing(shape -> -Arrays.asList(had).indexOf(shape)))
                .orElseThrow(() -> refused(had));
    }

    private static List<MediaType> taken(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            return accept == null || accept.isBlank() ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException unclear) {
            return List.of();
        }
    }

    /** The weight of the closest range that holds it. */
    private double weight(List<MediaType> taken) {
        Optional<MediaType> closest = taken.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparing(range -> range.isConcrete() ? 2 : range.isWildcardType() ? 0 : 1));
        return closest.map(MediaType::getQualityValue).orElse(0.0);
    }

    private static Refused refused(Shape... had) {
        String types = Arrays.stream(had).map(shape -> shape.type.toString()).collect(Collectors.joining(", "));
        return new Refused(
                Problem.of(406, "media-type", "It is not to be had in that form", "It is to be had as " + types + "."));
    }
}
