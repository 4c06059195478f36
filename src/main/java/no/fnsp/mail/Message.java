package no.fnsp.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import no.fnsp.html.PageRenderer;
import no.fnsp.text.Norway;

/** A letter as it goes over the wire: plain text and simple HTML, with an id of its own that stays the same however often it is tried. */
final class Message {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(Norway.TIME);

    private final PageRenderer html = new PageRenderer();
    private final MailSettings settings;

    Message(MailSettings settings) {
        this.settings = settings;
    }

    byte[] write(UUID id, Letter letter, Instant at) {
        try {
            var message = new WithId("<" + id + "@" + settings.domain() + ">");
            message.setFrom(new InternetAddress(settings.from()));
            if (settings.answersTo() != null) {
                message.setReplyTo(InternetAddress.parse(settings.replyTo()));
            }
            message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(letter.subject(), "UTF-8");
            message.setHeader("Date", DATE.format(at));
            message.setHeader("Content-Language", letter.language().code());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (letter.fewer() != null) {
                message.setHeader("List-Unsubscribe", "<" + letter.fewer() + ">");
            }
            message.setContent(both(letter));
            message.saveChanges();
            return bytes(message);
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MimeMultipart both(Letter letter) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(letter.plain(), "UTF-8");
        var formatted = new MimeBodyPart();
        formatted.setContent(new String(html.render(letter), StandardCharsets.UTF_8), "text/html; charset=UTF-8");
        return new MimeMultipart("alternative", plain, formatted);
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException {
        var bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static MimeMessage read(Session session, byte[] bytes) {
        try {
            return new MimeMessage(session, new ByteArrayInputStream(bytes));
        } catch (MessagingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    /** The library makes up a new id each time a message is saved, unless it is told not to. */
    private static final class WithId extends MimeMessage {
        private final String id;

        WithId(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
