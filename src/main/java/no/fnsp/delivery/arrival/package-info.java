/** How a request came here: by which proxies, from whom, and whether over TLS. */
@NullMarked
package no.fnsp.delivery.arrival;

import org.jspecify.annotations.NullMarked;
