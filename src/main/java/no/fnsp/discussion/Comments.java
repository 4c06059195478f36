package no.fnsp.discussion;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Document;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Spot;
import no.fnsp.journal.Journal;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writing comments, answering and withdrawing them, by whoever writes the text or vouches for it; others only read. */
@Repository
public class Comments {

    private final JdbcClient db;
    private final Colleagues colleagues;
    private final Journal journal;
    private final AskedToLook asked;

    Comments(JdbcClient db, Colleagues colleagues, Journal journal, AskedToLook asked) {
        this.db = db;
        this.colleagues = colleagues;
        this.journal = journal;
        this.asked = asked;
    }

    /**
     * Begins a conversation.
     *
     * @param spot where the text stands: whoever is mentioned must be let in there
     * @param chapter null for the whole text
     */
    @Transactional
    public Written begin(
            Permit permit, Document document, Spot spot, Language language, @Nullable BlockId chapter, Said said) {
        CommentActs.mustAllow(permit, document);
        var about = new About(language, chapter == null ? null : chapter.value(), null);
        return wrong(document, spot, said).orElseGet(() -> write(permit, document, about, said));
    }

    /** Answers a conversation; one that was resolved stays resolved until somebody opens it again. */
    @Transactional
    public Written answer(Permit permit, Document document, Spot spot, UUID conversation, Said said) {
        CommentActs.mustAllow(permit, document);
        return wrong(document, spot, said)
                .orElseGet(() -> about(document, conversation)
                        .map(about -> write(permit, document, about, said))
                        .orElseGet(Written.Unknown::new));
    }

    /** @param answers null for one that begins a conversation */
    private record About(
            Language language,
            @Nullable String chapter,
            @Nullable UUID answers) {}

    private Optional<About> about(Document document, UUID conversation) {
        return db.sql("""
                        select language, chapter from discussion.comment
                        where id = :id and document = :document and begins
                        """)
                .param("id", conversation)
                .param("document", document.id())
                .query((row, i) ->
                        new About(Language.of(row.getString("language")), row.getString("chapter"), conversation))
                .optional();
    }

    private Optional<Written> wrong(Document document, Spot spot, Said said) {
        if (!spot.site().equals(document.site())) {
            throw new IllegalArgumentException("The text does not stand at " + spot);
        }
        if (said.words().isEmpty()) {
            return Optional.of(new Written.Empty());
        }
        if (said.length() > Said.LIMIT) {
            return Optional.of(new Written.TooLong(said.length(), Said.LIMIT));
        }
        Set<UUID> strangers = strangers(spot, said);
        return strangers.isEmpty() ? Optional.empty() : Optional.of(new Written.Strangers(strangers));
    }

    private Set<UUID> strangers(Spot spot, Said said) {
        var strangers = new HashSet<>(said.mentions());
        if (!strangers.isEmpty()) {
            strangers.removeAll(colleagues.at(spot).stream().map(Colleague::id).collect(Collectors.toSet()));
        }
        return strangers;
    }

    private Written write(Permit permit, Document document, About about, Said said) {
        UUID id = db.sql("""
                        insert into discussion.comment (document, language, chapter, answers, words, author)
                        values (:document, :language, :chapter, :answers, :words, :author) returning id
                        """)
                .param("document", document.id())
                .param("language", about.language().code())
                .param("chapter", about.chapter())
                .param("answers", about.answers())
                .param("words", said.words())
                .param("author", permit.actor())
                .query(UUID.class)
                .single();
        for (UUID person : said.mentions()) {
            db.sql("insert into discussion.mention (comment, person) values (:comment, :person)")
                    .param("comment", id)
                    .param("person", person)
                    .update();
        }
        String act = about.answers() == null ? "comment.written" : "comment.answered";
        journal.record(CommentActs.of(permit, act, document, id, about.language()));
        asked.tell(permit, document, about.language(), said.mentions());
        return new Written.Ok(id);
    }

    /**
     * Takes one's own comment back. @return whether the text has such a comment
     *
     * @throws Permit.NotPermitted when somebody else wrote it
     */
    @Transactional
    public boolean withdraw(Permit permit, Document document, UUID comment) {
        CommentActs.mustAllow(permit, document);
        Optional<Own> own = own(document, comment);
        own.ifPresent(known -> {
            permit.mustBeOf(known.author());
            int news = db.sql("""
                            insert into discussion.withdrawal (comment, withdrawn_by) values (:comment, :by)
                            on conflict do nothing
                            """)
                    .param("comment", comment)
                    .param("by", permit.actor())
                    .update();
            if (news > 0) {
                journal.record(CommentActs.of(permit, "comment.withdrawn", document, comment, known.language()));
            }
        });
        return own.isPresent();
    }

    private record Own(UUID author, Language language) {}

    private Optional<Own> own(Document document, UUID comment) {
        return db.sql("select author, language from discussion.comment where id = :id and document = :document")
                .param("id", comment)
                .param("document", document.id())
                .query((row, i) -> new Own(row.getObject("author", UUID.class), Language.of(row.getString("language"))))
                .optional();
    }
}
