package no.fnsp.search;

import java.util.UUID;
import org.junit.jupiter.api.Tag;

@Tag("opensearch")
class FoundByOpenSearchTest extends IndexContract {

    @Override
    Shelf shelf() {
        return RealNode.cluster("test" + UUID.randomUUID().toString().substring(0, 8));
    }
}
