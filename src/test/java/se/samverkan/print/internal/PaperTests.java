package se.samverkan.print.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTests {

    private static final String PAGE = """
            <html lang="sv"><head><title>Prov</title><meta name="description" content="Prov"/>
            <style>* { font-family: "Liberation Sans" } @import url("%1$s/a.css");
            @font-face { font-family: "X"; src: url("%1$s/x.ttf") } .b { background-image: url("%1$s/b.png") }</style>
            <link rel="stylesheet" href="%1$s/c.css" /></head>
            <body><p class="b">Text</p><p><img alt="Bild" src="%1$s/d.png" /></p>
            <p><object data="%1$s/e.pdf" type="application/pdf">o</object></p></body></html>""";

    @TempDir
    Path folder;

    @Test
    void nothingIsAskedOfTheNetwork() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            Paper.of(PAGE.formatted("http://127.0.0.1:" + server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void noFileOfTheServerIsRead() throws IOException {
        Files.writeString(folder.resolve("a.css"), "p:after { content: ' HEMLIGT' }");
        Files.writeString(folder.resolve("c.css"), "p:after { content: ' HEMLIGT' }");
        java.awt.image.BufferedImage picture = new java.awt.image.BufferedImage(8, 8, 1);
        javax.imageio.ImageIO.write(picture, "png", folder.resolve("d.png").toFile());
        byte[] paper = Paper.of(PAGE.formatted(folder.toUri().toString().replaceAll("/$", "")));
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Text").doesNotContain("HEMLIGT");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
    }

    @Test
    void aPageCannotBringDefinitionsAlong() {
        assertThatThrownBy(
                        () -> Paper.of("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html>&x;</html>"))
                .isInstanceOf(IllegalStateException.class);
    }
}
