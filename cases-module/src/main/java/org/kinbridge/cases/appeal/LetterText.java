package org.kinbridge.cases.appeal;

import java.util.Arrays;
import java.util.List;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

/**
 * The text of one version of a letter.
 *
 * @param language    of the letter
 * @param addressee   to whom, one or several lines
 * @param subject     may be empty
 * @param salutation  the opening words
 * @param body        the paragraphs, in order, none blank
 * @param closing     the closing words
 * @param signatories who signs, one each
 * @param copies      who gets a copy, one each; may be empty
 */
public record LetterText(
        Language language,
        String addressee,
        String subject,
        String salutation,
        List<String> body,
        String closing,
        List<String> signatories,
        List<String> copies) {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_ADDRESS = 10_500;
    private static final int LONGEST_BODY = 40_000;

    public LetterText {
        addressee = addressee.strip();
        subject = subject.strip();
        salutation = salutation.strip();
        closing = closing.strip();
        body = kept(body);
        signatories = kept(signatories);
        copies = kept(copies);
    }

    private static List<String> kept(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Paragraphs as people type them: divided by a blank line. */
    public static List<String> paragraphs(String typed) {
        return kept(Arrays.asList(typed.strip().split("\\R[ \\t]*\\R+")));
    }

    /** Names or addresses as people type them: one to a line. */
    public static List<String> lines(String typed) {
        return kept(Arrays.asList(typed.split("\\R")));
    }

    /** The body as it is typed. */
    public String bodyTyped() {
        return String.join("\n\n", body);
    }

    public String signatoriesTyped() {
        return String.join("\n", signatories);
    }

    public String copiesTyped() {
        return String.join("\n", copies);
    }

    /** @throws InvalidInput if a part that a letter needs is missing or too long; names every such part */
    void check() {
        new InvalidInput.Collector()
                .rejectIf(addressee.isEmpty(), "addressee", "appeals.error.addressee")
                .rejectIf(addressee.length() > LONGEST_ADDRESS, "addressee", "appeals.error.long", LONGEST_ADDRESS)
                .rejectIf(subject.length() > LONGEST_LINE, "subject", "appeals.error.long", LONGEST_LINE)
                .rejectIf(salutation.isEmpty(), "salutation", "appeals.error.salutation")
                .rejectIf(salutation.length() > LONGEST_LINE, "salutation", "appeals.error.long", LONGEST_LINE)
                .rejectIf(body.isEmpty(), "body", "appeals.error.body")
                .rejectIf(bodyTyped().length() > LONGEST_BODY, "body", "appeals.error.long", LONGEST_BODY)
                .rejectIf(closing.isEmpty(), "closing", "appeals.error.closing")
                .rejectIf(closing.length() > LONGEST_LINE, "closing", "appeals.error.long", LONGEST_LINE)
                .rejectIf(signatories.isEmpty(), "signatories", "appeals.error.signatories")
                .rejectIf(signatoriesTyped().length() > LONGEST_BODY, "signatories", "appeals.error.long", LONGEST_BODY)
                .rejectIf(copiesTyped().length() > LONGEST_BODY, "copies", "appeals.error.long", LONGEST_BODY)
                .throwIfAny();
    }
}
