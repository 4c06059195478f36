package no.fnsp.gate.check;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.text.Markup;
import org.springframework.stereotype.Component;

/** Links to our own pages lead to something that readers can see. */
@Component
class OwnLinks implements GateCheck {

    private static final Check TEXT = Check.blocking("link-to-text");
    private static final Check PAGE = Check.blocking("link-to-page");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Readable readable;

    OwnLinks(Readable readable) {
        this.readable = readable;
    }

    private record Use(Where where, Markup.Link link) {

        Optional<UUID> document() {
            String target = link.href().substring(link.href().indexOf(':') + 1);
            return isTo("document:") && ID.matcher(target).matches()
                    ? Optional.of(UUID.fromString(target))
                    : Optional.empty();
        }

        /** Without what is asked of the page, and the place on it. */
        String path() {
            String path = link.href().substring("page:".length()).replaceAll("[?#].*", "");
            return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        }

        boolean isTo(String scheme) {
            return link.href().startsWith(scheme);
        }
    }

    @Override
    public Stream<Remark> of(Candidate candidate) {
        var uses = candidate
                .passages()
                .flatMap(passage -> passage.words().links().stream().map(link -> new Use(passage.where(), link)))
                .toList();
        Set<UUID> asked = uses.stream().flatMap(use -> use.document().stream()).collect(Collectors.toSet());
        Set<UUID> texts = readable.documents(candidate.site(), asked, candidate.at());
        Set<String> pages =
                uses.stream().filter(use -> use.isTo("page:")).map(Use::path).collect(Collectors.toSet());
        Set<String> known = readable.paths(candidate.site(), pages, candidate.at());
        return uses.stream().flatMap(use -> of(candidate, use, texts, known));
    }

    private static Stream<Remark> of(Candidate candidate, Use use, Set<UUID> texts, Set<String> pages) {
        if (use.isTo("document:") && !leads(candidate, use, texts)) {
            return Stream.of(
                    Remark.of(TEXT, use.where(), use.link().words(), use.link().href()));
        }
        return use.isTo("page:") && !pages.contains(use.path())
                ? Stream.of(Remark.of(PAGE, use.where(), use.link().words(), use.path()))
                : Stream.empty();
    }

    /** A text that is about to be published can link to itself. */
    private static boolean leads(Candidate candidate, Use use, Set<UUID> texts) {
        return use.document()
                .filter(target -> texts.contains(target)
                        || target.equals(candidate.document().id())
                        || target.equals(candidate.subject()))
                .isPresent();
    }
}
