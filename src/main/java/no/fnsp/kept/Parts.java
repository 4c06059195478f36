package no.fnsp.kept;

import no.fnsp.journal.ScopeVersions;
import org.springframework.stereotype.Component;

/** Shelves for what many pages are put together from. */
@Component
public class Parts {

    private final ScopeVersions versions;

    Parts(ScopeVersions versions) {
        this.versions = versions;
    }

    /** @param most how many fit; what is asked for seldom makes room */
    public <K, V> Shelf<K, V> shelf(int most) {
        return new Shelf<>(versions, most);
    }
}
