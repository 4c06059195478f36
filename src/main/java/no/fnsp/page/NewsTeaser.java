package no.fnsp.page;

import java.time.LocalDate;
import no.fnsp.html.Link;

/** A news item in a list. Never changes. */
public record NewsTeaser(Link link, LocalDate published, String lead) {}
