package no.fnsp.opendata.description;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.text.Role;

/** Which chapters of a description are wanted: {@code modules=before,during}. Never changes. */
final class Modules {

    private final Set<String> wanted;

    private Modules(Set<String> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    static Modules of(Given given) {
        List<String> written = given.several("modules");
        var roles = EnumSet.noneOf(Role.class);
        for (String one : written) {
            roles.add(Role.find(one)
                    .orElseThrow(() -> new Refused(Problem.parameter(
                            "modules",
                            "modules must be some of "
                                    + Arrays.stream(Role.values())
                                            .map(Role::key)
                                            .collect(Collectors.joining(", "))
                                    + ", with commas between."))));
        }
        return new Modules(roles.stream().map(Role::key).collect(Collectors.toSet()));
    }

    /** The chapters of these roles, with the warnings above them, and the editions that still stand there. */
    Description of(Description whole) {
        if (wanted.isEmpty()) {
            return whole;
        }
        List<Description.Chapter> chapters = whole.chapters().stream()
                .filter(chapter -> wanted.contains(chapter.role()))
                .toList();
        Set<String> anchors = chapters.stream().map(Description.Chapter::anchor).collect(Collectors.toSet());
        return whole.with(
                chapters,
                whole.warnings().stream()
                        .filter(warning -> anchors.contains(warning.chapter()))
                        .toList(),
                whole.hidden().stream()
                        .filter(hidden -> wanted.contains(hidden.role()))
                        .toList());
    }
}
