package se.samverkan.runtime;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes every mail over real SMTP and lets nothing out: for demonstration, training and tests. */
@Component
@ConditionalOnProperty("samverkan.mail-catcher")
public class MailCatcher implements SmartLifecycle {

    private final GreenMail server;

    MailCatcher(@Value("${spring.mail.port}") int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException("No free port for the mail catcher", failure);
        }
    }

    /** What has arrived since the start, newest first. */
    public List<CaughtMail> received() {
        MimeMessage[] messages = server.getReceivedMessages();
        List<CaughtMail> mails = new ArrayList<>();
        for (int i = messages.length - 1; i >= 0; i--) {
            mails.add(read(i, messages[i]));
        }
        // The catcher keeps them mailbox by mailbox.
        mails.sort(Comparator.comparing(CaughtMail::at).reversed());
        return mails;
    }

    private static CaughtMail read(int number, MimeMessage message) {
        try {
            Date sent = message.getSentDate();
            return new CaughtMail(
                    number,
                    sent == null ? Instant.EPOCH : sent.toInstant(),
                    String.valueOf(message.getFrom()[0]),
                    String.valueOf(message.getRecipients(Message.RecipientType.TO)[0]),
                    message.getSubject(),
                    body(message, "text/plain"),
                    body(message, "text/html"));
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException("A caught mail cannot be read", failure);
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = body(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }
}
