package se.samverkan.documents.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import se.samverkan.shared.Refused;

/** Reads an image's width and height from its header, never its pixels: a small file can hold a picture that fills a memory. */
final class ImageSize {

    private static final long MOST_MEGAPIXELS = 60;

    private ImageSize() {}

    static void check(FileName name, Path content) throws IOException {
        try (ImageInputStream in = new FileImageInputStream(content.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable(name);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_MEGAPIXELS * 1_000_000) {
                    throw new Refused("documents.refused.tooManyPixels", name.value(), MOST_MEGAPIXELS);
                }
            } catch (IOException | IllegalArgumentException broken) {
                throw unreadable(name);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Refused unreadable(FileName name) {
        return new Refused("documents.refused.disagrees", name.value(), name.extension());
    }
}
