/** What sites tell in their own words, news and articles, for programs. */
@NullMarked
package no.fnsp.opendata.own;

import org.jspecify.annotations.NullMarked;
