package no.fnsp.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been said of a text, and who was asked to look at what. */
@Repository
public class Conversations {

    private static final int MOST = 20;

    private final JdbcClient db;

    Conversations(JdbcClient db) {
        this.db = db;
    }

    /** Of one text in one language, in the order they began. */
    public List<Conversation> of(UUID document, Language language) {
        Map<UUID, Conversation.Turn> turns = lastTurns(document, language);
        var chapters = new LinkedHashMap<UUID, Row>();
        var comments = new HashMap<UUID, List<Comment>>();
        for (Row row : rows(document, language)) {
            chapters.putIfAbsent(row.conversation(), row);
            comments.computeIfAbsent(row.conversation(), id -> new ArrayList<>())
                    .add(row.comment());
        }
        return chapters.values().stream()
                .map(row -> new Conversation(
                        row.conversation(),
                        row.chapter(),
                        comments.getOrDefault(row.conversation(), List.of()),
                        turns.get(row.conversation())))
                .toList();
    }

    private record Row(UUID conversation, @Nullable BlockId chapter, Comment comment) {}

    private List<Row> rows(UUID document, Language language) {
        return db.sql("""
                        select c.id, coalesce(c.answers, c.id) as conversation, c.chapter, c.author, c.written,
                               w.comment is not null as withdrawn, case when w.comment is null then c.words else '' end as words,
                               array(select m.person from discussion.mention m where m.comment = c.id) as mentions
                        from discussion.comment c
                        left join discussion.withdrawal w on w.comment = c.id
                        where c.document = :document and c.language = :language order by c.written, c.id
                        """)
                .param("document", document)
                .param("language", language.code())
                .query((row, i) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        String chapter = row.getString("chapter");
        return new Row(
                row.getObject("conversation", UUID.class),
                chapter == null ? null : new BlockId(chapter),
                new Comment(
                        row.getObject("id", UUID.class),
                        row.getObject("author", UUID.class),
                        row.getObject("written", OffsetDateTime.class).toInstant(),
                        row.getString("words"),
                        row.getBoolean("withdrawn"),
                        Set.of((UUID[]) row.getArray("mentions").getArray())));
    }

    private Map<UUID, Conversation.Turn> lastTurns(UUID document, Language language) {
        var turns = new HashMap<UUID, Conversation.Turn>();
        db.sql("""
                        select distinct on (t.comment) t.comment, t.resolved, t.turned_by, t.turned
                        from discussion.turn t join discussion.comment c on c.id = t.comment
                        where c.document = :document and c.language = :language order by t.comment, t.number desc
                        """)
                .param("document", document)
                .param("language", language.code())
                .query((row, i) -> turns.put(
                        row.getObject("comment", UUID.class),
                        new Conversation.Turn(
                                row.getBoolean("resolved"),
                                row.getObject("turned_by", UUID.class),
                                row.getObject("turned", OffsetDateTime.class).toInstant())))
                .list();
        return turns;
    }

    /** How many conversations are open, by the id of the chapter they are about; under the empty word those of the whole text. */
    public Map<String, Integer> open(UUID document, Language language) {
        var open = new HashMap<String, Integer>();
        of(document, language).stream()
                .filter(Conversation::isOpen)
                .forEach(one -> open.merge(one.about().map(BlockId::value).orElse(""), 1, Integer::sum));
        return Map.copyOf(open);
    }

    /** Where somebody was asked to look and nobody has resolved it, the newest first; once for each text. */
    public List<Mention> mentionsOf(UUID person) {
        return db.sql("""
                        select * from (
                            select distinct on (c.document, c.language)
                                   c.document, d.site, c.language, c.author, c.written
                            from discussion.mention m
                            join discussion.comment c on c.id = m.comment
                            join content.documents d on d.document = c.document
                            where m.person = :person
                              and not exists (select from discussion.withdrawal w where w.comment = c.id)
                              and not coalesce((select t.resolved from discussion.turn t
                                                where t.comment = coalesce(c.answers, c.id)
                                                order by t.number desc limit 1), false)
                            order by c.document, c.language, c.written desc
                        ) last order by written desc limit :most
                        """)
                .param("person", person)
                .param("most", MOST)
                .query((row, i) -> new Mention(
                        row.getObject("document", UUID.class),
                        row.getObject("site", UUID.class),
                        Language.of(row.getString("language")),
                        row.getObject("author", UUID.class),
                        row.getObject("written", OffsetDateTime.class).toInstant()))
                .list();
    }
}
