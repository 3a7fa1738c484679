package org.kinbridge.newsletter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.icc.IccDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.media.MadeFiles.Profiles;
import org.kinbridge.newsletter.media.MadeFiles.Tag;

class PhotographIntakeTest {

    private static final Color RED = new Color(0xd02020);
    private static final Color BLUE = new Color(0x2020d0);

    @Test
    void nothing_of_the_metadata_is_kept_and_the_picture_stands_upright() throws Exception {
        byte[] taken = TakenPhotograph.turnedWithPlace(2000, 1000);
        assertThat(metadata(taken).getFirstDirectoryOfType(GpsDirectory.class).getRationalArray(2))
                .hasSize(3);
        Map<PhotographSize, SizedPicture> sizes = read(taken).sizes();
        assertThat(sizes).containsOnlyKeys(PhotographSize.values());
        for (Map.Entry<PhotographSize, SizedPicture> size : sizes.entrySet()) {
            assertThat(metadata(size.getValue().bytes()).getDirectories())
                    .extracting(Directory::getName)
                    .as(size.getKey().name())
                    .containsOnly("JPEG", "JFIF", "Huffman", "File Type");
        }
        assertThat(sizes.get(PhotographSize.PRINT).height()).isEqualTo(2000);
        assertThat(sizes.get(PhotographSize.WIDE).height()).isEqualTo(1600);
        assertThat(sizes.get(PhotographSize.WIDE).width()).isEqualTo(800);
        BufferedImage small = image(sizes.get(PhotographSize.SMALL));
        assertThat(new Color(small.getRGB(220, 240)).getRed())
                .as("what was above is at the right now")
                .isGreaterThan(200);
        assertThat(new Color(small.getRGB(20, 240)).getBlue()).isGreaterThan(200);
    }

    /** As EXIF defines it: which side of the picture its first row, and its first column, are. */
    @ParameterizedTest
    @CsvSource({
        "1, top, left", "2, top, right", "3, bottom, right", "4, bottom, left",
        "5, left, top", "6, right, top", "7, right, bottom", "8, left, bottom"
    })
    void all_eight_orientations_are_turned_upright(int orientation, String firstRow, String firstColumn)
            throws Exception {
        Map<String, Color> corners = Map.of(
                "bottomleft", Color.BLUE, "bottomright", Color.WHITE, "lefttop", Color.RED, "righttop", Color.GREEN);
        BufferedImage stored = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 80; x++) {
                String row = y < 30 ? firstRow : opposite(firstRow);
                String column = x < 40 ? firstColumn : opposite(firstColumn);
                String corner = Stream.of(row, column).sorted().reduce("", String::concat);
                stored.setRGB(x, y, corners.get(corner).getRGB());
            }
        }
        byte[] file = TakenPhotograph.saying(TakenPhotograph.file(stored, "jpg"), orientation);
        BufferedImage upright = image(read(file).sizes().get(PhotographSize.PRINT));
        int right = upright.getWidth() - 8;
        int bottom = upright.getHeight() - 8;
        assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? 80 : 60);
        assertColour(upright, 8, 8, Color.RED);
        assertColour(upright, right, 8, Color.GREEN);
        assertColour(upright, 8, bottom, Color.BLUE);
        assertColour(upright, right, bottom, Color.WHITE);
    }

    private static String opposite(String side) {
        return Map.of("top", "bottom", "bottom", "top", "left", "right", "right", "left")
                .get(side);
    }

    @Test
    void the_orientation_is_heeded_in_png_and_tiff_too() {
        byte[] png = MadeFiles.png(40, 20, 0xd02020, MadeFiles.orientationChunk(6));
        assertThat(read(png).sizes().get(PhotographSize.PRINT).height()).isEqualTo(40);
        List<Tag> tags = MadeFiles.picture(40, 20, 3, 8, 2);
        tags.add(new Tag(274, 3, 8));
        byte[] tiff = MadeFiles.tiff(MadeFiles.repeated(800, 0xd0, 0x20, 0x20), tags);
        assertThat(read(tiff).sizes().get(PhotographSize.PRINT).height()).isEqualTo(40);
    }

    @Test
    void a_small_picture_is_not_made_larger_and_transparency_becomes_white() throws Exception {
        PhotographIntake.TakenIn taken = read(TakenPhotograph.png(200, 100));
        SizedPicture wide = taken.sizes().get(PhotographSize.WIDE);
        assertThat(wide.width()).isEqualTo(200);
        assertColour(image(wide), 100, 90, Color.WHITE);
        assertThat(taken.notices()).containsOnly(IntakeNotice.TRANSPARENT, IntakeNotice.SMALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp", "two-pages.tiff", "palette.tiff"})
    void webp_and_tiff_are_taken_in(String name) throws Exception {
        BufferedImage picture = image(read(sample(name)).sizes().get(PhotographSize.PRINT));
        assertThat(picture.getWidth()).isEqualTo(64);
        assertColour(picture, 32, 8, RED);
        assertColour(picture, 32, 40, BLUE);
    }

    @Test
    void of_a_file_with_more_than_one_picture_the_first_is_taken_with_a_notice() throws Exception {
        assertThat(read(sample("two-pages.tiff")).notices()).contains(IntakeNotice.MORE_PAGES);
        PhotographIntake.TakenIn moving = read(sample("animated.webp"));
        assertThat(moving.notices()).contains(IntakeNotice.ANIMATED);
        assertColour(image(moving.sizes().get(PhotographSize.PRINT)), 32, 40, RED);
        PhotographIntake.TakenIn clear = read(sample("alpha.webp"));
        assertThat(clear.notices()).contains(IntakeNotice.TRANSPARENT);
        assertColour(image(clear.sizes().get(PhotographSize.PRINT)), 32, 40, Color.WHITE);
    }

    @Test
    void a_progressive_jpeg_is_taken_in() throws Exception {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 64; x++) {
                image.setRGB(x, y, 0x2060a0);
            }
        }
        SizedPicture print =
                PhotographIntake.read(MadeFiles.progressive(image)).sizes().get(PhotographSize.PRINT);
        assertNear(
                new Color(ImageIO.read(new ByteArrayInputStream(print.bytes())).getRGB(30, 20)),
                new Color(0x2060a0),
                8);
    }

    @Test
    void printing_colours_become_those_of_screens_by_their_profile_or_by_a_sane_default() throws Exception {
        PhotographIntake.TakenIn inverted = read(sample("adobe-cmyk.jpg"));
        assertThat(inverted.notices()).contains(IntakeNotice.PRINTING_COLOURS);
        BufferedImage red = image(inverted.sizes().get(PhotographSize.PRINT));
        assertThat(new Color(red.getRGB(32, 24)).getRed()).isGreaterThan(180);
        assertThat(new Color(red.getRGB(32, 24)).getBlue()).isLessThan(90);

        byte[] cyan = MadeFiles.repeated(800, 255, 0, 0, 0);
        List<Tag> tags = MadeFiles.picture(40, 20, 4, 8, 5);
        BufferedImage plain = image(read(MadeFiles.tiff(cyan, tags)).sizes().get(PhotographSize.PRINT));
        assertThat(new Color(plain.getRGB(20, 10)).getRed()).isLessThan(90);
        assertThat(new Color(plain.getRGB(20, 10)).getBlue()).isGreaterThan(180);
        tags.add(MadeFiles.profileTag(Profiles.orangeCyan()));
        BufferedImage byProfile = image(read(MadeFiles.tiff(cyan, tags)).sizes().get(PhotographSize.PRINT));
        // Lab 70, 40, 70 is orange: about 249, 138, 19 in sRGB
        assertNear(new Color(byProfile.getRGB(20, 10)), new Color(249, 138, 19), 20);
    }

    @Test
    void colours_are_those_that_the_profile_of_the_file_means() throws Exception {
        byte[] swapped = Profiles.swapped();
        byte[] red = MadeFiles.repeated(800, 0xd0, 0x20, 0x20);
        List<Tag> tags = MadeFiles.picture(40, 20, 3, 8, 2);
        tags.add(MadeFiles.profileTag(swapped));
        BufferedImage plain = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 800; i++) {
            plain.setRGB(i % 40, i / 40, 0xd02020);
        }
        Map<String, byte[]> files = Map.of(
                "PNG", MadeFiles.png(40, 20, 0xd02020, MadeFiles.profileChunk(swapped)),
                "TIFF", MadeFiles.tiff(red, tags),
                "JPEG", MadeFiles.jpegWith(swapped, TakenPhotograph.file(plain, "jpg")),
                "WEBP", MadeFiles.webpWith(swapped, sample("lossless.webp"), 64, 48));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            SizedPicture kept = read(file.getValue()).sizes().get(PhotographSize.PRINT);
            assertThat(metadata(kept.bytes()).getFirstDirectoryOfType(IccDirectory.class))
                    .isNull();
            Color found = new Color(image(kept).getRGB(10, 10));
            assertThat(found.getGreen()).as(file.getKey() + " " + found).isGreaterThan(180);
            assertThat(found.getRed()).as(file.getKey() + " " + found).isLessThan(80);
        }
    }

    @Test
    void sixteen_bits_and_shades_of_grey_keep_their_lightness() throws Exception {
        List<Tag> tags = MadeFiles.picture(40, 20, 3, 16, 2);
        byte[] deep = MadeFiles.repeated(800, 0, 0xd0, 0, 0x20, 0, 0x20);
        BufferedImage colour = image(read(MadeFiles.tiff(deep, tags)).sizes().get(PhotographSize.PRINT));
        assertColour(colour, 20, 10, RED);
        BufferedImage deepGrey = new BufferedImage(40, 20, BufferedImage.TYPE_USHORT_GRAY);
        BufferedImage grey = new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 800; i++) {
            deepGrey.getRaster().setSample(i % 40, i / 40, 0, 100 << 8);
            grey.getRaster().setSample(i % 40, i / 40, 0, 100);
        }
        for (byte[] file : List.of(
                TakenPhotograph.file(deepGrey, "png"),
                TakenPhotograph.file(grey, "png"),
                TakenPhotograph.file(grey, "jpg"))) {
            assertColour(image(read(file).sizes().get(PhotographSize.PRINT)), 20, 10, new Color(100, 100, 100));
        }
    }

    @Test
    void a_picture_is_made_smaller_without_losing_what_is_between_its_lines() throws Exception {
        BufferedImage stripes = new BufferedImage(4800, 300, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 4800; x += 2) {
            for (int y = 0; y < 300; y++) {
                stripes.getRaster().setSample(x, y, 0, 200);
            }
        }
        SizedPicture print = read(TakenPhotograph.file(stripes, "png")).sizes().get(PhotographSize.PRINT);
        assertThat(print.width()).isEqualTo(2400);
        assertColour(image(print), 1200, 75, new Color(100, 100, 100));
    }

    @Test
    void what_is_no_photograph_is_refused_with_the_reason() throws Exception {
        assertRefused(new byte[0], "empty");
        assertRefused(ascii("%PDF-1.7 not a picture at all"), "notAPicture");
        assertRefused(ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "notAPicture");
        assertRefused(ascii("MM\0*\0\0\0\0"), "unreadable");
        assertRefused(concat(new byte[] {0, 0, 0, 24}, ascii("ftypheic"), new byte[32]), "heic");
        assertRefused(concat(new byte[] {0, 0, 0, 24}, ascii("ftypmif1"), new byte[32]), "heic");
        assertRefused(concat(new byte[] {0, 0, 0, 24}, ascii("ftypavif"), new byte[32]), "otherPicture");
        assertRefused(ascii("GIF89a............"), "otherPicture");
        assertRefused(new byte[PhotographIntake.LARGEST_FILE + 1], "tooLarge");
        assertRefused(Arrays.copyOf(TakenPhotograph.png(400, 400), 60), "unreadable");
        assertRefused(Arrays.copyOf(TakenPhotograph.jpeg(400, 400), 300), "unreadable");
        assertRefused(sample("jpeg-inside.tiff"), "tiffKind");
        assertRefused(ascii("II+\0\b\0\0\0"), "tiffKind");
    }

    @Test
    void the_name_of_a_file_says_nothing() {
        assertThat(PictureFormat.of(TakenPhotograph.png(2, 2))).isEqualTo(PictureFormat.PNG);
        assertThat(PictureFormat.of(TakenPhotograph.jpeg(2, 2))).isEqualTo(PictureFormat.JPEG);
    }

    @Test
    void a_directory_that_points_beyond_its_file_is_refused() {
        List<Tag> tags = MadeFiles.picture(40, 20, 3, 8, 2);
        byte[] tiff = MadeFiles.tiff(MadeFiles.repeated(800, 1, 2, 3), tags);
        ByteBuffer.wrap(tiff).putInt(4, Integer.MIN_VALUE >>> 1);
        assertRefused(tiff, "unreadable");
    }

    @Test
    void the_cuts_are_four_by_three_around_the_focal_point() throws Exception {
        Map<PhotographSize, SizedPicture> sizes =
                read(TakenPhotograph.jpeg(1000, 3000)).sizes();
        assertThat(sizes.get(PhotographSize.CARD).width()).isEqualTo(640);
        assertThat(sizes.get(PhotographSize.CARD).height()).isEqualTo(480);
        byte[] largest = sizes.get(PhotographSize.PRINT).bytes();
        BufferedImage above =
                image(PhotographIntake.cutAnew(largest, new FocalPoint(50, 0)).get(PhotographSize.THUMBNAIL));
        assertThat(above.getWidth()).isEqualTo(320);
        assertColour(above, 160, 230, Color.RED);
        BufferedImage below =
                image(PhotographIntake.cutAnew(largest, new FocalPoint(0, 100)).get(PhotographSize.THUMBNAIL));
        assertColour(below, 160, 10, Color.BLUE);
    }

    private static PhotographIntake.TakenIn read(byte[] file) {
        return PhotographIntake.read(file);
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = PhotographIntakeTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static BufferedImage image(SizedPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static void assertColour(BufferedImage picture, int x, int y, Color expected) {
        assertNear(new Color(picture.getRGB(x, y)), expected, 22);
    }

    private static void assertNear(Color found, Color expected, int tolerance) {
        String both = found + " for " + expected;
        assertThat(found.getRed()).as(both).isCloseTo(expected.getRed(), within(tolerance));
        assertThat(found.getGreen()).as(both).isCloseTo(expected.getGreen(), within(tolerance));
        assertThat(found.getBlue()).as(both).isCloseTo(expected.getBlue(), within(tolerance));
    }

    private static Metadata metadata(byte[] file) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> PhotographIntake.read(file))
                .as(reason)
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.errors().get(0).messageKey())
                        .isEqualTo("media.problem." + reason));
    }
}
