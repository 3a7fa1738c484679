package org.kinbridge.newsletter.importing;

/** Counts that tell a text from other bytes. */
record ByteCensus(int length, int zerosAtEven, int zerosAtOdd, int controls) {

    static ByteCensus of(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            } else if (isControl(bytes[i])) {
                controls++;
            }
        }
        return new ByteCensus(bytes.length, even, odd, controls);
    }

    int zeros() {
        return zerosAtEven + zerosAtOdd;
    }

    /** More than one control character in two hundred is no text; a stray one survives in texts taken from old programs. */
    boolean looksBinary() {
        return controls * 200L > length;
    }

    /** Whether nearly all characters belong to scripts, punctuation and spaces that a newsletter can hold. */
    static boolean readsAsText(String text) {
        long good = text.chars().filter(ByteCensus::isUsual).count();
        return good * 100 >= text.length() * 97L;
    }

    private static boolean isUsual(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\f'
                || (c >= 0x20 && c < 0x590 && c != 0x7F)
                || (c >= 0x600 && c <= 0x77F)
                || (c >= 0x1E00 && c <= 0x20CF)
                || (c >= 0xFB50 && c <= 0xFEFF);
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') || b == 0x7F;
    }
}
