package no.fnsp.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real server for letters, which keeps what it is handed. One for all tests. */
public final class Postman {

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    static {
        SERVER.start();
    }

    private Postman() {}

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** One letter as it came. @param plain its text @param html the same for who sees HTML */
    public record Received(MimeMessage message, String plain, String html) {

        public String subject() {
            return header("Subject").isEmpty() ? "" : decoded();
        }

        private String decoded() {
            try {
                return message.getSubject();
            } catch (MessagingException problem) {
                throw new IllegalStateException(problem);
            }
        }

        public String header(String name) {
            try {
                String[] all = message.getHeader(name);
                return all == null ? "" : all[0];
            } catch (MessagingException problem) {
                throw new IllegalStateException(problem);
            }
        }

        /** The path of the first link in it. */
        public String link() {
            Matcher found = Pattern.compile("^https?://[^/\\s]+(/\\S+)$", Pattern.MULTILINE)
                    .matcher(plain);
            if (!found.find()) {
                throw new AssertionError("No link in: " + plain);
            }
            return found.group(1);
        }
    }

    /** What somebody has been sent, the oldest first. */
    public static List<Received> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Postman::received)
                .toList();
    }

    /** The latest that somebody was sent with these words in it; waits a while for it. */
    public static Received wait(String address, String words) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            var found = to(address).reversed().stream()
                    .filter(one -> (one.subject() + one.plain()).contains(words))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("Nobody sent " + address + " «" + words + "»: "
                + to(address).stream().map(Received::subject).toList());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .map(Address::toString)
                    .anyMatch(address::equals);
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Received received(MimeMessage message) {
        try {
            var parts = (MimeMultipart) message.getContent();
            return new Received(message, text(parts.getBodyPart(0)), text(parts.getBodyPart(1)));
        } catch (MessagingException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return part.getContent().toString().replace("\r\n", "\n");
    }
}
