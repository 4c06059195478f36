/** The index as an OpenSearch cluster keeps it. What words mean is ours here too: it is sent terms, and asked for terms. */
@NullMarked
package no.fnsp.search.opensearch;

import org.jspecify.annotations.NullMarked;
