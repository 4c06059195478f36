package no.fnsp.desk;

import no.fnsp.html.Template;

/** A page of the desk: a record whose name is also the name of its template. Never changes. */
public interface DeskPage extends Template {

    DeskFrame frame();
}
