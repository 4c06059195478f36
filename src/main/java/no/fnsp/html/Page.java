package no.fnsp.html;

/** What a reader is shown: a record whose name is also the name of its template. Never changes. */
public interface Page extends Template {

    /** Everything around the page itself. */
    Frame frame();
}
