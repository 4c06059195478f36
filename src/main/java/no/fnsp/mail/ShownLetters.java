package no.fnsp.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import no.fnsp.store.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that are shown instead of sent, on a machine for trying out; none anywhere else. */
@Repository
public class ShownLetters {

    private static final int MOST = 50;

    private final JdbcClient db;
    private final Secrets secrets;
    private final Outbox outbox;

    ShownLetters(JdbcClient db, Secrets secrets, Outbox outbox) {
        this.db = db;
        this.secrets = secrets;
        this.outbox = outbox;
    }

    /** The latest first; at most 50. */
    public List<ShownLetter> latest() {
        return outbox.isShown()
                ? db.sql("select * from mail.letter where content is not null order by written desc limit :most")
                        .param("most", MOST)
                        .query((row, i) -> letter(row))
                        .list()
                : List.of();
    }

    public Optional<ShownLetter> find(UUID id) {
        return outbox.isShown()
                ? db.sql("select * from mail.letter where id = :id and content is not null")
                        .param("id", id)
                        .query((row, i) -> letter(row))
                        .optional()
                : Optional.empty();
    }

    private ShownLetter letter(ResultSet row) throws SQLException {
        byte[] message = secrets.open(Outbox.PURPOSE, row.getBytes("content")).orElse(new byte[0]);
        return new ShownLetter(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getObject("written", OffsetDateTime.class).toInstant(),
                message.length == 0 ? "" : plain(message));
    }

    private static String plain(byte[] message) {
        try {
            var parts = (MimeMultipart)
                    Message.read(Session.getInstance(new Properties()), message).getContent();
            return parts.getBodyPart(0).getContent().toString();
        } catch (MessagingException notOurs) {
            throw new IllegalStateException(notOurs);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
