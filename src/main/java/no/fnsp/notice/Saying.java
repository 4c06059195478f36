package no.fnsp.notice;

/** All that is said in a notice: where, how grave, in which words, and for how long. Never changes. */
public record Saying(Extent extent, Grade grade, Body body, Period period) {}
