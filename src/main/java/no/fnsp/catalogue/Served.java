package no.fnsp.catalogue;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Whether anybody answers at an address: the catalogue tells of nothing that is not to be had here. */
@Component
class Served {

    /** None where nobody is served, as in commands. */
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Served(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    boolean is(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(one -> Stream.ofNullable(one.getPathPatternsCondition()))
                .flatMap(one -> one.getPatterns().stream())
                .anyMatch(one -> !takesAnything(one) && one.matches(asked));
    }

    /** What answers that there is no such thing. */
    private static boolean takesAnything(PathPattern pattern) {
        return pattern.getPatternString().equals("/**")
                || pattern.getPatternString().equals("/api/v1/**");
    }
}
