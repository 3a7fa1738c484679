package org.kinbridge.newsletter.rendition;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.kinbridge.core.pdf.PdfOptions;
import org.kinbridge.core.pdf.PdfStamp;
import org.kinbridge.core.pdf.PdfWriter;

/** An edition as a proof: the same words and pictures, and on every page that it is none of what readers get. */
final class ProofEdition {

    /** The large words lie over text and pictures and let both be read. */
    private static final float SHEER = 0.16f;

    private static final float OPAQUE = 1;

    private final Edition edition;
    private final Wording words;
    private final ProofMark mark;

    /** @param files every picture of the edition, by the address under which it would be served */
    private final Map<String, byte[]> files;

    ProofEdition(Edition edition, Map<String, byte[]> files, ProofMark mark) {
        this.edition = edition;
        this.words = Wording.of(edition.language());
        this.mark = mark;
        this.files = files;
    }

    ProofFiles files(PdfWriter writer) {
        return new ProofFiles(
                pdf(writer), html().getBytes(StandardCharsets.UTF_8), text().getBytes(StandardCharsets.UTF_8));
    }

    /** The print edition, with the words across each page and a line at its head and at its foot. */
    byte[] pdf(PdfWriter writer) {
        byte[] print = PrintEdition.pdf(edition, writer, PrintFiles.of(edition, files::get));
        byte[] sheer = PdfStamp.on(print, stamp("across", writer), SHEER);
        return PdfStamp.on(sheer, stamp("line", writer), OPAQUE);
    }

    private byte[] stamp(String part, PdfWriter writer) {
        String xhtml = marked(Model.in(edition.language())).put("part", part).render("proof-stamp.ftlh");
        return writer.write(
                xhtml,
                PdfOptions.of(
                        edition.language().locale(),
                        mark.madeOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    String html() {
        Map<String, String> pictures = new HashMap<>();
        edition.pictures()
                .values()
                .forEach(picture -> pictures.put(
                        picture.hash(),
                        "data:" + picture.contentType() + ";base64,"
                                + Base64.getEncoder().encodeToString(files.get(picture.path(picture.usual())))));
        return marked(Model.of(edition))
                .put("medium", "proof")
                .put("proofPictures", pictures)
                .render("proof.ftlh");
    }

    /** The plain text, with the mark before it, after it, and above each piece. */
    String text() {
        String line = "*** " + mark.words(words) + " · " + mark.line(words) + " ***";
        return line + "\n\n"
                + PlainEdition.text(edition)
                        .replace(PlainEdition.PIECE_RULE + "\n", line + "\n" + PlainEdition.PIECE_RULE + "\n")
                + "\n" + line + "\n";
    }

    private Model marked(Model model) {
        return model.put("mark", mark.words(words)).put("markLine", mark.line(words));
    }
}
