package se.samverkan.print.internal;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Lays a finished page out on paper. Pictures, style sheets and fonts that a page names are not looked for. */
public final class Paper {

    private static final String FAMILY = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /** What XML cannot hold; pasted text brings such characters along. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Paper() {}

    /** @param page well-formed, without a document type */
    public static byte[] of(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(parsed(page), null)
                .usePdfUaAccessibility(true)
                .withProducer("Samverkan")
                .toStream(out);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        builder.useFont(font("Regular"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(font("Italic"), FAMILY, NORMAL, FontStyle.ITALIC, true);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font(String style) {
        String file = "/liberation/LiberationSans-" + style + ".ttf";
        return () -> {
            InputStream in = Paper.class.getResourceAsStream(file);
            if (in == null) {
                throw new IllegalStateException("The font is not in the program: " + file);
            }
            return in;
        };
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            NOT_XML.matcher(page).replaceAll("").strip())));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("A print page is not well-formed", broken);
        }
    }
}
