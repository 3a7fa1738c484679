package org.kinbridge.cases.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.core.problem.InvalidInput;

class PictureTest {

    @Test
    void nothing_of_the_metadata_is_left_and_the_picture_stands_upright() throws Exception {
        byte[] taken = SampleFile.turnedWithPlace(2000, 1000);
        assertThat(metadata(taken).getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();
        byte[] redrawn = Picture.redrawn(FileKind.JPEG, taken, 600);
        assertThat(metadata(redrawn).getFirstDirectoryOfType(GpsDirectory.class))
                .isNull();
        assertThat(metadata(redrawn).getFirstDirectoryOfType(ExifIFD0Directory.class))
                .isNull();
        BufferedImage picture = read(redrawn);
        assertThat(picture.getHeight()).isEqualTo(600);
        assertThat(picture.getWidth()).isEqualTo(300);
        assertThat(new Color(picture.getRGB(280, 300)).getRed())
                .as("what was above is at the right now")
                .isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({"jpg,JPEG", "png,PNG", "tiff,TIFF"})
    void every_kind_of_picture_is_drawn_no_larger_than_wanted(String format, FileKind kind) throws Exception {
        BufferedImage picture = read(Picture.redrawn(kind, SampleFile.picture(3000, 1500, format), 400));
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight()).isEqualTo(200);
        assertThat(new Color(picture.getRGB(200, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(200, 180)).getBlue()).isGreaterThan(200);
    }

    @Test
    void webp_is_drawn_and_small_pictures_stay_small() throws Exception {
        Picture.requireDimensions(FileKind.WEBP, SampleFile.webp());
        assertThat(read(Picture.redrawn(FileKind.WEBP, SampleFile.webp(), 400)).getWidth())
                .isEqualTo(1);
    }

    @Test
    void a_small_file_that_claims_to_be_huge_is_refused_before_it_is_decoded() {
        assertThatThrownBy(() -> Picture.requireDimensions(FileKind.PNG, claiming(29_999, 29_999)))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(
                                problem.errors().get(0).messageKey())
                        .isEqualTo("documents.problem.tooManyPixels"));
        assertThatThrownBy(() -> Picture.requireDimensions(FileKind.JPEG, new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0}))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(
                                problem.errors().get(0).messageKey())
                        .isEqualTo("documents.problem.damaged"));
    }

    @Test
    void the_first_page_of_a_pdf_is_drawn() throws Exception {
        BufferedImage page = read(Previews.of(FileKind.PDF, SampleFile.pdf()).orElseThrow());
        assertThat(page.getHeight()).isBetween(990, 1000);
        assertThat(new Color(page.getRGB(300, 100))).isEqualTo(Color.BLACK);
        assertThat(new Color(page.getRGB(300, 900))).isEqualTo(Color.WHITE);
    }

    @Test
    void what_cannot_be_drawn_has_no_preview() {
        assertThat(Previews.of(FileKind.PDF, SampleFile.ascii("%PDF-1.7 and nothing more")))
                .isEmpty();
        assertThat(Previews.of(FileKind.TEXT, SampleFile.ascii("words"))).isEmpty();
    }

    /** A PNG of some eighty octets that announces so many pixels. */
    private static byte[] claiming(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .putInt(0)
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x35af061e)
                .array();
    }

    private static BufferedImage read(byte[] picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static Metadata metadata(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }
}
