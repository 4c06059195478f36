package no.fnsp.composing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fnsp.content.Documents;
import no.fnsp.html.Links;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Addresses;
import no.fnsp.sharing.Blended;
import no.fnsp.text.Block;
import no.fnsp.text.Markup;
import org.springframework.stereotype.Component;

/** Leads the links inside a text to where their documents stand on the reader's own site. */
@Component
class InnerLinks {

    private static final Pattern HREF = Pattern.compile("href=\"((?:document|page):[^\"]+)\"");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Addresses addresses;

    InnerLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    /** At most one statement, whatever the number of links. */
    Links of(Visit visit, Blended text) {
        Set<String> hrefs = hrefs(text);
        var led = new HashMap<String, String>();
        var documents = new HashMap<UUID, String>();
        for (String href : hrefs) {
            String target = href.substring(href.indexOf(':') + 1);
            if (href.startsWith("page:/")) {
                led.put(href, visit.to(target));
            } else if (UUID_SHAPE.matcher(target).matches()) {
                documents.put(UUID.fromString(target), href);
            }
        }
        addresses.of(visit.site(), documents.keySet(), visit.at()).forEach((document, stands) -> {
            String address = stands.host() == null
                    ? visit.to(stands.path())
                    : visit.outside().address(stands.host(), stands.path());
            led.put(Objects.requireNonNull(documents.get(document)), address);
        });
        documents.keySet().forEach(document -> visit.trace().lookedAt(Documents.scope(document)));
        visit.trace()
                .lookedAt(documents.keySet().stream()
                        .map(document -> Placements.scope(visit.site().id(), document))
                        .toList());
        return new Links(led);
    }

    private static Set<String> hrefs(Blended text) {
        var found = new HashSet<String>();
        Stream.concat(
                        text.lead().stream(),
                        text.chapters().stream()
                                .flatMap(chapter -> chapter.parts().stream())
                                .flatMap(part -> part.blocks().stream())
                                .flatMap(block -> markups(block).stream()))
                .map(Markup::html)
                .filter(html -> html.indexOf("=\"") >= 0)
                .forEach(html -> HREF.matcher(html).results().forEach(match -> found.add(match.group(1))));
        return found;
    }

    private static Collection<Markup> markups(Block block) {
        return switch (block) {
            case Block.Paragraph one -> List.of(one.text());
            case Block.Subheading one -> List.of(one.text());
            case Block.ListItem one -> List.of(one.text());
            case Block.TableRow row -> row.cells();
            case Block.FactBox one -> List.of(one.text());
            case Block.Warning one -> List.of(one.text());
        };
    }
}
