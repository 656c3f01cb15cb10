package se.samverkan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.shared.Refused;

class FileTypeTests {

    private Path content;

    @BeforeEach
    void content(@TempDir Path folder) {
        content = folder.resolve("content");
    }

    @Test
    void aFileIsTakenWhenNameAndContentAgree() throws IOException {
        assertThat(recognise("stadgar.PDF", ExampleFiles.pdf(200))).isEqualTo(FileType.PDF);
        assertThat(recognise("plan.docx", ExampleFiles.docx())).isEqualTo(FileType.DOCX);
        assertThat(recognise("budget.xlsx", ExampleFiles.xlsx())).isEqualTo(FileType.XLSX);
        assertThat(recognise("plan.odt", ExampleFiles.odt())).isEqualTo(FileType.ODT);
        assertThat(recognise("bild.jpeg", ExampleFiles.image("jpeg"))).isEqualTo(FileType.JPEG);
        assertThat(recognise("bild.png", ExampleFiles.image("png"))).isEqualTo(FileType.PNG);
    }

    @Test
    void aNameThatSaysAnotherKindThanTheContentIsRefused() {
        assertThat(refusal("bild.png", ExampleFiles.image("jpeg"))).isEqualTo("documents.refused.disagrees");
        assertThat(refusal("plan.docx", ExampleFiles.xlsx())).isEqualTo("documents.refused.disagrees");
        assertThat(refusal("plan.docx", ExampleFiles.odt())).isEqualTo("documents.refused.disagrees");
        assertThat(refusal("plan.docx", ExampleFiles.pdf(200))).isEqualTo("documents.refused.disagrees");
        assertThat(refusal("sida.pdf", ExampleFiles.ascii("<html><script>alert(1)</script>")))
                .isEqualTo("documents.refused.disagrees");
        assertThat(refusal("bild.jpg", ExampleFiles.ascii("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEqualTo("documents.refused.disagrees");
    }

    @Test
    void otherKindsAreRefusedWhateverTheyHold() {
        for (String name : new String[] {"bild.svg", "sida.html", "program.exe", "brev.doc", "makro.docm", "utan"}) {
            assertThat(refusal(name, ExampleFiles.pdf(200))).isEqualTo("documents.refused.type");
        }
    }

    @Test
    void aProgramCannotHideBehindASecondEnding() {
        assertThat(refusal("faktura.exe.pdf", ExampleFiles.pdf(200))).isEqualTo("documents.refused.disguised");
    }

    @Test
    void aFileOfTwoKindsAtOnceIsRefused() {
        byte[] archive = ExampleFiles.docx();

        assertThat(refusal("bild.png", ExampleFiles.both(ExampleFiles.image("png"), archive)))
                .isEqualTo("documents.refused.disagrees");
        assertThat(refusal("stadgar.pdf", ExampleFiles.both(ExampleFiles.pdf(200), archive)))
                .isEqualTo("documents.refused.disagrees");
        assertThat(refusal("plan.docx", ExampleFiles.both(ExampleFiles.pdf(200), archive)))
                .isEqualTo("documents.refused.disagrees");
        assertThat(refusal("stadgar.pdf", ExampleFiles.both(ExampleFiles.ascii("<html>"), ExampleFiles.pdf(200))))
                .isEqualTo("documents.refused.disagrees");
    }

    @Test
    void documentsWithMacrosAreRefused() {
        assertThat(refusal("plan.docx", ExampleFiles.docxThatDeclaresMacros())).isEqualTo("documents.refused.macros");
        assertThat(refusal("plan.docx", ExampleFiles.docxWithMacroPart())).isEqualTo("documents.refused.macros");
    }

    @Test
    void documentsThatSwellAreRefused() {
        assertThat(refusal("plan.docx", ExampleFiles.docxThatSwells())).isEqualTo("documents.refused.swells");
        assertThat(refusal("plan.docx", ExampleFiles.docxOfManyParts())).isEqualTo("documents.refused.swells");
    }

    @Test
    void picturesThatWouldFillTheMemoryAreRefusedByTheirHeader() {
        assertThat(refusal("bild.png", ExampleFiles.hugePng())).isEqualTo("documents.refused.tooManyPixels");
    }

    private FileType recognise(String name, byte[] bytes) throws IOException {
        return FileType.recognise(FileName.of(name), Files.write(content, bytes));
    }

    private String refusal(String name, byte[] bytes) {
        return catchThrowableOfType(Refused.class, () -> recognise(name, bytes)).key();
    }
}
