package org.kinbridge.core.pdf;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Joins Arabic letters for measuring, and turns a right-to-left run round for drawing. */
final class ArabicReorderer implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return ArabicShaper.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return PresentationForms.plain(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
