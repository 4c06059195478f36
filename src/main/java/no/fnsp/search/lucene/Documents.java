package no.fnsp.search.lucene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.search.Address;
import no.fnsp.search.Entry;
import no.fnsp.search.LookedUp;
import no.fnsp.search.Match;
import no.fnsp.search.Part;
import no.fnsp.text.Language;
import no.fnsp.words.Analysis;
import no.fnsp.words.Token;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** A page as a document of Lucene, and back. */
final class Documents {

    private static final FieldType WORDED = worded(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType READ = worded(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Analysis analysis;

    Documents(Analysis analysis) {
        this.analysis = analysis;
    }

    private static FieldType worded(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    static String key(Address address) {
        return address.site() + "|" + address.path();
    }

    Document of(Entry entry) {
        var document = new Document();
        addKeys(document, entry);
        addStored(document, entry);
        for (Part part : Part.values()) {
            add(document, part, LookedUp.texts(entry, part));
        }
        document.add(new org.apache.lucene.document.Field(
                Field.TYPED, Words.asWritten(tokens(LookedUp.called(entry))), WORDED));
        LookedUp.wholeNames(entry, analysis).forEach(name -> document.add(new StringField(Field.NAME, name, Store.NO)));
        return document;
    }

    private static void addKeys(Document document, Entry entry) {
        document.add(new StringField(Field.ADDRESS, key(new Address(entry.site(), entry.path())), Store.NO));
        document.add(new StringField(Field.SITE, entry.site().toString(), Store.YES));
        document.add(new StringField(Field.PATH, entry.path(), Store.YES));
        document.add(new StringField(Field.LANGUAGE, entry.language().code(), Store.YES));
        entry.readers().forEach(reader -> document.add(new StringField(Field.READER, reader.code(), Store.NO)));
        entry.subjects()
                .forEach(subject -> document.add(new StringField(Field.SUBJECT, subject.toString(), Store.YES)));
        entry.scopes().forEach(scope -> document.add(new StringField(Field.SCOPE, scope, Store.NO)));
        entry.codes().forEach(code -> document.add(new StringField(Field.CODE, code, Store.NO)));
        if (entry.until().isBefore(Instant.MAX)) {
            document.add(new LongPoint(Field.UNTIL, entry.until().toEpochMilli()));
        }
        addFacet(document, Field.KIND, entry.kind());
        entry.places().keySet().forEach(place -> addFacet(document, Field.PLACE, place));
        entry.specialities().forEach(speciality -> addFacet(document, Field.SPECIALITY, speciality));
    }

    /** Pages that say something else by now than what was put in. */
    static Query over(Instant now) {
        return LongPoint.newRangeQuery(Field.UNTIL, Long.MIN_VALUE, now.toEpochMilli());
    }

    private static void addFacet(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static void addStored(Document document, Entry entry) {
        document.add(new StoredField("kind-shown", entry.kind()));
        document.add(new StoredField("title-shown", entry.title()));
        document.add(new StoredField("lead-shown", entry.lead()));
        document.add(new StoredField("body-shown", entry.body()));
        entry.names().forEach(name -> document.add(new StoredField("name-shown", name)));
    }

    private void add(Document document, Part part, List<String> texts) {
        FieldType type = part.isRead() ? READ : WORDED;
        document.add(new org.apache.lucene.document.Field(part.field(), Words.of(tokens(texts)), type));
    }

    private List<List<Token>> tokens(List<String> texts) {
        return texts.stream().map(analysis::tokens).collect(Collectors.toCollection(ArrayList::new));
    }

    static Match match(Document document, float score) {
        return new Match(
                UUID.fromString(document.get(Field.SITE)),
                document.get(Field.PATH),
                Language.of(document.get(Field.LANGUAGE)),
                document.get("kind-shown"),
                document.get("title-shown"),
                List.of(document.getValues("name-shown")),
                document.get("lead-shown"),
                document.get("body-shown"),
                score);
    }
}
