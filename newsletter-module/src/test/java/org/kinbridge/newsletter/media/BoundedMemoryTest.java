package org.kinbridge.newsletter.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinbridge.newsletter.media.MadeFiles.Tag;

/** What is taken in, and what is refused, in a Java machine whose heap no decoded picture of this size fits into. */
class BoundedMemoryTest {

    /** A picture of 100 megapixels takes 300 MB, decoded. */
    private static final String HEAP = "-Xmx192m";

    @TempDir
    private Path folder;

    private final Map<String, String> expected = new TreeMap<>();

    /** The most that the last Java machine had in memory, heap or not, in megabytes; 0 where the system does not say it. */
    private long peak;

    @Test
    void pictures_of_a_hundred_megapixels_are_taken_in() throws Exception {
        put("camera.jpg", hundredMegapixels(), "2400x1800");
        put("screen.png", MadeFiles.png(11_648, 8_736, 0xd02020), "2400x1800");
        put("scan.tiff", MadeFiles.hugeTiff(11_648, 8_736), "2400x1800");
        assertThat(outcomes(HEAP)).isEqualTo(expected);
        assertThat(peak).isLessThan(450);
    }

    @Test
    void a_webp_picture_of_the_largest_size_is_taken_in() throws Exception {
        try (var in = getClass().getResourceAsStream("sixteen-megapixels.webp")) {
            put("large.webp", in.readAllBytes(), "2400x1810");
        }
        assertThat(outcomes("-Xmx512m")).isEqualTo(expected);
    }

    @Test
    void bombs_of_every_kind_are_refused_by_their_headers() throws Exception {
        byte[] jpeg = TakenPhotograph.jpeg(16, 16);
        byte[] webp;
        try (var in = getClass().getResourceAsStream("lossless.webp")) {
            webp = in.readAllBytes();
        }
        put("bomb.png", MadeFiles.pngClaiming(50_000, 50_000), "media.problem.tooManyPixels");
        put("bomb.jpg", MadeFiles.jpegClaiming(jpeg, 50_000, 50_000), "media.problem.tooManyPixels");
        byte[] inScans = MadeFiles.progressive(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB));
        put("scans.jpg", MadeFiles.jpegClaiming(inScans, 12_000, 10_000), "media.problem.progressive");
        put("bomb.webp", MadeFiles.webpClaiming(50_000, 50_000, webp), "media.problem.tooManyPixels");
        put("inner.webp", frameLargerThanCanvas(webp), "media.problem.tooManyPixels");
        put("bomb.tiff", MadeFiles.hugeTiff(50_000, 1), "media.problem.tooManyPixels");
        put("strip.tiff", hugeStrip(), "media.problem.tooManyPixels");
        put("tile.tiff", hugeTile(), "media.problem.tiffKind");
        put("offsets.tiff", manyStrips(), "media.problem.tiffKind");
        assertThat(outcomes("-Xmx64m")).isEqualTo(expected);
        assertThat(peak).as("a Java machine that does nothing needs 50 to 100").isLessThan(200);
        for (Path file : files()) {
            assertThat(Files.size(file)).as(file.toString()).isLessThan(1_000_000);
        }
    }

    @Test
    void what_lies_beside_the_picture_is_never_unpacked() throws Exception {
        put("comment.png", MadeFiles.png(40, 20, 0xd02020, MadeFiles.commentChunk(800)), "40x20");
        assertThat(outcomes("-Xmx64m")).isEqualTo(expected);
    }

    private static byte[] frameLargerThanCanvas(byte[] webp) {
        byte[] file = MadeFiles.webpClaiming(64, 48, webp);
        int bits = 30 + 8 + 1; // behind the canvas, the head of the chunk and its signature
        file[bits] = (byte) 0xff;
        file[bits + 1] = (byte) 0xff;
        file[bits + 2] = (byte) 0xff;
        file[bits + 3] |= 0x0f;
        return file;
    }

    private static byte[] hugeStrip() {
        List<Tag> tags = MadeFiles.picture(29_000, 29_000, 3, 8, 2);
        return MadeFiles.tiff(new byte[16], tags);
    }

    private static byte[] hugeTile() {
        List<Tag> tags = MadeFiles.picture(40, 40, 3, 8, 2);
        tags.add(new Tag(322, 4, 1 << 30));
        tags.add(new Tag(323, 4, 16));
        return MadeFiles.tiff(new byte[16], tags);
    }

    private static byte[] manyStrips() {
        List<Tag> tags = MadeFiles.picture(40, 40, 3, 8, 2);
        tags.add(new Tag(325, 4, new long[130_000]));
        return MadeFiles.tiff(new byte[16], tags);
    }

    private static byte[] hundredMegapixels() {
        return TakenPhotograph.file(new BufferedImage(11_648, 8_736, BufferedImage.TYPE_BYTE_GRAY), "jpg");
    }

    private void put(String name, byte[] content, String outcome) throws IOException {
        Files.write(folder.resolve(name), content);
        expected.put(name, outcome);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private Map<String, String> outcomes(String heap) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                InLittleMemory.class.getName()));
        files().forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Map<String, String> outcomes = said.lines()
                .filter(line -> line.contains(" "))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> b, TreeMap::new));
        peak = Long.parseLong(outcomes.remove(InLittleMemory.PEAK));
        return outcomes;
    }
}
