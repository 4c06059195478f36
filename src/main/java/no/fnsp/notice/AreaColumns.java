package no.fnsp.notice;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An area as the tables hold it: the word, and the region or the site that it is about. */
final class AreaColumns {

    private AreaColumns() {}

    /** The parameters {@code area}, {@code region} and {@code site} of a statement. */
    static Map<String, @Nullable Object> of(Extent extent) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put(
                "area",
                switch (extent.area()) {
                    case Extent.Everywhere all -> "all";
                    case Extent.InRegion one -> "region";
                    default -> "site";
                });
        columns.put("region", extent instanceof Extent.InRegion one ? one.region() : null);
        columns.put("site", extent.ofSite().orElse(null));
        return columns;
    }
}
