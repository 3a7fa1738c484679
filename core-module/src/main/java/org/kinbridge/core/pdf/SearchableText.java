package org.kinbridge.core.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes Persian text in a PDF findable: the maps from glyph to text name the letters, not their joined forms, which
 * nobody can type.
 */
final class SearchableText {

    private static final int TWO_BYTE_CODES = 0x10000;
    private static final int ENTRIES_PER_BLOCK = 100;

    /**
     * Where characters share a glyph, the one that people type. Persian writes the ezafe after heh as heh and hamza; the
     * single letter U+06C0 is rarely typed. The apostrophe is the quotation mark, not the modifier letter.
     */
    private static final Map<String, String> AS_TYPED =
            Map.of("\uFBA4", "\u0647\u0654", "\uFBA5", "\u0647\u0654", "\u06C0", "\u0647\u0654", "\u02BC", "\u2019");

    private SearchableText() {}

    /** Call after the fonts are subset, which PDFBox does while saving. */
    static void rewriteMaps(PDDocument pdf) throws IOException {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pdf.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts == null) {
                continue;
            }
            for (COSName name : fonts.keySet()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                if (font != null
                        && seen.add(font)
                        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
                    rewrite(map, drawsPersianDigits(font));
                }
            }
        }
    }

    private static boolean drawsPersianDigits(COSDictionary font) {
        String name = font.getNameAsString(COSName.BASE_FONT);
        return name != null && name.contains("Vazirmatn-FD");
    }

    private static void rewrite(COSStream map, boolean persianDigits) throws IOException {
        CMap codes;
        try (InputStream in = map.createInputStream()) {
            codes = new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
        Map<Integer, String> texts = new TreeMap<>();
        boolean changed = false;
        for (int code = 0; code < TWO_BYTE_CODES; code++) {
            String text = codes.toUnicode(new byte[] {(byte) (code >> 8), (byte) code});
            if (text != null) {
                String plain = plain(text, persianDigits);
                changed |= !plain.equals(text);
                texts.put(code, plain);
            }
        }
        if (changed) {
            try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(write(texts).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static String plain(String text, boolean persianDigits) {
        if (persianDigits && text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return String.valueOf((char) (text.charAt(0) - '0' + '\u06F0'));
        }
        return AS_TYPED.getOrDefault(text, PresentationForms.plain(text));
    }

    private static String write(Map<Integer, String> texts) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = texts.size();
        int inBlock = 0;
        for (Map.Entry<Integer, String> entry : texts.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, ENTRIES_PER_BLOCK);
                map.append(inBlock).append(" beginbfchar\n");
            }
            map.append(String.format(Locale.ROOT, "<%04X> <", entry.getKey()));
            for (byte b : entry.getValue().getBytes(StandardCharsets.UTF_16BE)) {
                map.append(String.format(Locale.ROOT, "%02X", b));
            }
            map.append(">\n");
            left--;
            if (--inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
