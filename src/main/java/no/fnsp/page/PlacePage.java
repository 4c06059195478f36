package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** A place where patients are treated: how to get there and when. Never changes. */
public record PlacePage(
        Frame frame,
        Words.Spoken title,
        Lead lead,
        @Nullable Address address,
        Hours opening,
        Hours visiting,
        List<Phone> phones,
        Words.@Nullable Spoken parking,
        Words.@Nullable Spoken transport,
        Words.@Nullable Spoken accessibility,
        List<Link> departments,
        List<ShownChapter> chapters)
        implements Page {

    public PlacePage {
        phones = List.copyOf(phones);
        departments = List.copyOf(departments);
        chapters = List.copyOf(chapters);
    }
}
