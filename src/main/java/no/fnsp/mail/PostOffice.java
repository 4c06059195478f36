package no.fnsp.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Hands letters to the server of the settings. */
final class PostOffice {

    private static final String PATIENCE = "20000";

    private final MailSettings settings;
    private final Session session;

    PostOffice(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /** What came of handing in. */
    sealed interface Handed {
        record Taken() implements Handed {}

        /** The server is away, busy, or set up wrongly: it may go well later. */
        record NotNow(String why) implements Handed {}

        /** There is no such address, and later there is none either. */
        record Never(String why) implements Handed {}
    }

    private static Properties properties(MailSettings settings) {
        var all = new Properties();
        String protocol = protocol(settings);
        all.put("mail." + protocol + ".connectiontimeout", PATIENCE);
        all.put("mail." + protocol + ".timeout", PATIENCE);
        all.put("mail." + protocol + ".writetimeout", PATIENCE);
        all.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        if (settings.security() == MailSettings.Security.STARTTLS) {
            all.put("mail.smtp.starttls.enable", "true");
            all.put("mail.smtp.starttls.required", "true");
        }
        all.put("mail." + protocol + ".auth", String.valueOf(!settings.user().isEmpty()));
        return all;
    }

    private static String protocol(MailSettings settings) {
        return settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
    }

    Handed hand(byte[] bytes) {
        MimeMessage message = Message.read(session, bytes);
        try (Transport transport = session.getTransport(protocol(settings))) {
            if (settings.user().isEmpty()) {
                transport.connect(settings.host(), settings.port(), null, null);
            } else {
                transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
            return new Handed.Taken();
        } catch (AuthenticationFailedException wrong) {
            return new Handed.NotNow("The server does not take fnsp.mail.user and fnsp.mail.password");
        } catch (SendFailedException refused) {
            return isForGood(refused) ? new Handed.Never(said(refused)) : new Handed.NotNow(said(refused));
        } catch (MessagingException away) {
            return new Handed.NotNow(said(away));
        }
    }

    /** The server knows no such address, or will never take it. */
    private static boolean isForGood(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    private static String said(MessagingException problem) {
        String said = String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
        return said.length() > 300 ? said.substring(0, 300) : said;
    }
}
