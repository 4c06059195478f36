/** What has changed, in the one order of the journal: asked for, listened to, and told to subscribers. */
@NullMarked
package no.fnsp.opendata.feed;

import org.jspecify.annotations.NullMarked;
