package no.fnsp.page;

import no.fnsp.html.Frame;
import no.fnsp.html.Page;

/** What a host name that belongs to no site is answered with; it names none. Never changes. */
public record UnknownHostPage(Frame frame) implements Page {}
