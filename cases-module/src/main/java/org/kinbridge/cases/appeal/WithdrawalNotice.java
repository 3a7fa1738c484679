package org.kinbridge.cases.appeal;

import org.kinbridge.core.text.Language;

/** Asks the recipient of a letter to make no further use of it, because the family has taken back its consent. */
final class WithdrawalNotice {

    private WithdrawalNotice() {}

    /** The notice in the language of the letter: Persian, or else English. Names nobody but the recipient. */
    static String text(LetterText letter, Submission sent) {
        String reference = sent.reference().isEmpty() ? "–" : sent.reference();
        return (letter.language() == Language.FA ? """
                  گیرنده: %s
                  شمارهٔ پیگیری: %s

                  نامه‌ای که در تاریخ %s برای شما فرستاده شد پس گرفته می‌شود، زیرا خانواده رضایت خود را پس گرفته است. خواهشمندیم از آن دیگر استفاده نکنید، رونوشت‌ها را نابود کنید و دریافت این پیام را به ما خبر دهید.
                  """ : """
                  To: %s
                  Your reference: %s

                  The letter that was sent to you on %s is withdrawn, because the family has taken back its consent. Please make no further use of it, destroy the copies, and let us know that you have received this notice.
                  """).formatted(sent.recipient(), reference, sent.on());
    }
}
