/** Pages on paper: one as a leaflet, or several as a booklet, with where to come, who vouches for it and the way back to the page. */
@ApplicationModule(allowedDependencies = {"text", "html", "page", "media", "press", "store"})
@NullMarked
package no.fnsp.leaflet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
