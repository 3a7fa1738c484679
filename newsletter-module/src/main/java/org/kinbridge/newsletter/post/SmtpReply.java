package org.kinbridge.newsletter.post;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads what a mail server said, and what it means for the message. */
final class SmtpReply {

    private static final Pattern CODES = Pattern.compile("(?s)\\s*(\\d{3})(?:[ -](\\d\\.\\d{1,3}\\.\\d{1,3}))?.*");

    private SmtpReply() {}

    /** The reply code and the enhanced status of a reply line, never its text. */
    static String codes(@Nullable String line) {
        Matcher codes = CODES.matcher(line == null ? "" : line);
        if (!codes.matches()) {
            return "";
        }
        return codes.group(2) == null ? codes.group(1) : codes.group(1) + " " + codes.group(2);
    }

    /** Only a reply decides; an exception without one leaves the outcome unknown. */
    static Handover outcomeOf(MessagingException failure) {
        @Nullable Exception next = failure;
        while (next instanceof MessagingException cause) {
            int code = returnCode(cause);
            if (code >= 400 && code < 500) {
                return new Handover.TryLater(codesIn(cause, code));
            }
            if (code >= 500) {
                return new Handover.Refused(codesIn(cause, code));
            }
            next = cause.getNextException();
        }
        return new Handover.Unknown("");
    }

    private static String codesIn(MessagingException cause, int code) {
        String codes = codes(cause.getMessage());
        return codes.isEmpty() ? Integer.toString(code) : codes;
    }

    private static int returnCode(MessagingException cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return cause instanceof SMTPSendFailedException send ? send.getReturnCode() : -1;
    }
}
