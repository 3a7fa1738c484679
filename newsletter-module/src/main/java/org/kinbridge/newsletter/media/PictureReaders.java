package org.kinbridge.newsletter.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The decoders. They are made here rather than registered with the server, which would keep the application from being
 * unloaded.
 */
final class PictureReaders {

    private static final String JDK = "com.sun.imageio.plugins.";

    private PictureReaders() {}

    static ImageReader of(PictureFormat format) throws IOException {
        return switch (format) {
            case JPEG -> jpeg();
            case PNG -> ofJdk("png.PNGImageReaderSpi").createReaderInstance();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case TIFF -> new TIFFImageReaderSpi().createReaderInstance(null);
        };
    }

    /** The reader that knows printing colours and profiles stands on that of the JDK, which it finds in a registry. */
    private static ImageReader jpeg() throws IOException {
        List<Class<?>> kinds = List.of(ImageReaderSpi.class);
        ServiceRegistry registry = new ServiceRegistry(kinds.iterator());
        registry.registerServiceProvider(ofJdk("jpeg.JPEGImageReaderSpi"), ImageReaderSpi.class);
        JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
        registry.registerServiceProvider(provider, ImageReaderSpi.class);
        return provider.createReaderInstance(null);
    }

    private static ImageReaderSpi ofJdk(String name) {
        Iterator<ImageReaderSpi> known =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        while (known.hasNext()) {
            ImageReaderSpi provider = known.next();
            if (provider.getClass().getName().equals(JDK + name)) {
                return provider;
            }
        }
        throw new IllegalStateException("The JDK has no " + name);
    }
}
