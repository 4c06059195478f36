/** The text as it is written at the desk: blocks as the editor's HTML, and HTML from anywhere as blocks. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package no.fnsp.manuscript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
