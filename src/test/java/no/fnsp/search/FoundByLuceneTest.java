package no.fnsp.search;

import java.nio.file.Path;
import no.fnsp.search.lucene.Folders;
import org.junit.jupiter.api.io.TempDir;

class FoundByLuceneTest extends IndexContract {

    @TempDir
    Path folder;

    @Override
    Shelf shelf() {
        return new Folders(folder);
    }
}
