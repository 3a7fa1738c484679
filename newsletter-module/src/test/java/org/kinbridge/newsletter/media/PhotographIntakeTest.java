package org.kinbridge.newsletter.media;

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
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.InvalidInput;

class PhotographIntakeTest {

    @Test
    void nothingOfTheMetadataIsKeptAndThePictureStandsUpright() throws Exception {
        byte[] taken = TakenPhotograph.turnedWithPlace(2000, 1000);
        assertThat(metadata(taken)
                        .getFirstDirectoryOfType(GpsDirectory.class)
                        .getRationalArray(GpsDirectory.TAG_LATITUDE))
                .hasSize(3);
        Map<PhotographSize, SizedPicture> sizes = PhotographIntake.read(taken);
        assertThat(sizes).containsOnlyKeys(PhotographSize.values());
        for (Map.Entry<PhotographSize, SizedPicture> size : sizes.entrySet()) {
            Metadata kept = metadata(size.getValue().bytes());
            assertThat(kept.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
            assertThat(kept.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
            assertThat(size.getValue().height()).isEqualTo(size.getKey().longestSide());
            assertThat(size.getValue().width()).isEqualTo(size.getKey().longestSide() / 2);
        }
        BufferedImage small = ImageIO.read(
                new ByteArrayInputStream(sizes.get(PhotographSize.SMALL).bytes()));
        assertThat(new Color(small.getRGB(140, 160)).getRed())
                .as("what was above is at the right now")
                .isGreaterThan(200);
        assertThat(new Color(small.getRGB(20, 160)).getBlue()).isGreaterThan(200);
    }

    @Test
    void aSmallPictureIsNotMadeLargerAndTransparencyBecomesWhite() throws Exception {
        SizedPicture wide = PhotographIntake.read(TakenPhotograph.png(200, 100)).get(PhotographSize.WIDE);
        assertThat(wide.width()).isEqualTo(200);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(wide.bytes()));
        assertThat(new Color(picture.getRGB(100, 90))).isEqualTo(Color.WHITE);
    }

    @Test
    void whatIsNoPhotographIsRefusedWithTheReason() {
        assertRefused(new byte[0], "empty");
        assertRefused("%PDF-1.7 not a picture at all".getBytes(StandardCharsets.US_ASCII), "notAPicture");
        assertRefused(
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII),
                "notAPicture");
        assertRefused(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "tiff");
        assertRefused(
                concat(new byte[] {0, 0, 0, 24}, "ftypheic".getBytes(StandardCharsets.US_ASCII), new byte[32]), "heic");
        assertRefused("GIF89a............".getBytes(StandardCharsets.US_ASCII), "otherPicture");
        assertRefused(new byte[PhotographIntake.LARGEST_FILE + 1], "tooLarge");
        assertRefused(Arrays.copyOf(TakenPhotograph.png(400, 400), 60), "unreadable");
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() {
        byte[] bomb = claiming(TakenPhotograph.png(10, 10), 60_000, 60_000);
        assertThat(bomb.length).isLessThan(1000);
        assertRefused(bomb, "tooManyPixels");
    }

    /** Writes other dimensions into the header of a PNG file. */
    private static byte[] claiming(byte[] png, int width, int height) {
        ByteBuffer file = ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(file.array(), 12, 17);
        return file.putInt(29, (int) check.getValue()).array();
    }

    private static Metadata metadata(byte[] file) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> PhotographIntake.read(file))
                .as(reason)
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.errors().get(0).messageKey())
                        .isEqualTo("media.problem." + reason));
    }
}
