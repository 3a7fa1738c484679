package org.kinbridge.core.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The only door through which the renderer gets anything: the pictures given to it, by name. */
final class GivenPictures implements FSUriResolver, FSStreamFactory, BiPredicate<String, ExternalResourceType> {

    static final String PROTOCOL = PdfOptions.PICTURE_SCHEME.substring(0, PdfOptions.PICTURE_SCHEME.length() - 1);

    private final Map<String, byte[]> pictures;

    GivenPictures(Map<String, byte[]> pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean test(@Nullable String uri, @Nullable ExternalResourceType kind) {
        return kind == ExternalResourceType.IMAGE_RASTER && uri != null && find(uri) != null;
    }

    @Override
    @SuppressWarnings("NullAway") // The contract of the library: null vetoes the request.
    public @Nullable String resolveURI(@Nullable String baseUri, String uri) {
        return uri.startsWith(PdfOptions.PICTURE_SCHEME) ? uri : null;
    }

    @Override
    @SuppressWarnings("NullAway") // The contract of the library: null means that there is nothing.
    public @Nullable FSStream getUrl(String url) {
        byte[] bytes = find(url);
        return bytes == null ? null : new Bytes(bytes);
    }

    private byte @Nullable [] find(String uri) {
        return uri.startsWith(PdfOptions.PICTURE_SCHEME)
                ? pictures.get(uri.substring(PdfOptions.PICTURE_SCHEME.length()))
                : null;
    }

    private static final class Bytes implements FSStream {

        private final byte[] content;

        Bytes(byte[] content) {
            this.content = content;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
