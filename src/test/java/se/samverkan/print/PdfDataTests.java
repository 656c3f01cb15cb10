package se.samverkan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.DataTest;

@DataTest
class PdfDataTests {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final String HOSTILE =
            "</p><script>alert(1)</script> <img src=\"x\"> &lt; ${7*7} __${7*7}__ [[${letterhead}]] ]]> 'å ä ö Å Ä Ö é €'";

    @Autowired
    Pdf pdf;

    @Test
    void aPaperIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (PDDocument paper = paper("Ansökan åäö", "Hej")) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Ansökan åäö");
            assertThat(paper.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(paper.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
        }
    }

    @Test
    void aPaperIsFoundAccessibleByTheReferenceChecker() throws Exception {
        assertThat(PaperCheck.faults(letter(SWEDISH, "Rubrik åäö", HOSTILE))).isEmpty();
    }

    @Test
    void everyFontIsInThePaper() throws IOException {
        try (PDDocument paper = paper("Rubrik", "Text")) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : paper.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void whatSomebodyTypedIsShownAsTyped() throws IOException {
        try (PDDocument paper = paper("Rubrik", HOSTILE)) {
            assertThat(text(paper)).contains(HOSTILE);
            assertThat(paper.getDocumentCatalog().getNames()).isNull();
            assertThat(paper.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void charactersThatNoPaperHoldsAreLeftOut() throws IOException {
        try (PDDocument paper = paper("Rubrik", "före\u0000\u0008\uFFFE\uD83Defter")) {
            assertThat(text(paper)).contains("före").contains("efter");
        }
    }

    @Test
    void anEnglishPaperSpeaksEnglish() throws IOException {
        byte[] bytes = letter(Locale.ENGLISH, "Paper", "Words");
        try (PDDocument paper = Loader.loadPDF(bytes)) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(text(paper)).contains("Page 1 of 1").contains("Linköpings kommun");
        }
    }

    private PDDocument paper(String title, String words) throws IOException {
        return Loader.loadPDF(letter(SWEDISH, title, words));
    }

    private byte[] letter(Locale language, String title, String words) {
        return pdf.of(
                "letter",
                language,
                Map.of(
                        "title",
                        title,
                        "to",
                        List.of("Åsa Öberg", "Ängsvägen 1"),
                        "sent",
                        "22 november 2026",
                        "paragraphs",
                        List.of(words),
                        "linkHeading",
                        "Skriv in",
                        "link",
                        "https://samverkan.example.org/app"));
    }

    /** The words on the paper, with line breaks as spaces. */
    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    }
}
