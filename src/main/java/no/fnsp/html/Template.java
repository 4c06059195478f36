package no.fnsp.html;

/** Whatever is shown by the template of the same name that stands beside it: a page for readers, or one of the desk. */
public interface Template {}
