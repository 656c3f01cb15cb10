package se.samverkan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.shared.Refused;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Årsmöte 2026.pdf;Årsmöte 2026.pdf",
                "C:\\Users\\anna\\stadgar.pdf;stadgar.pdf",
                "../../etc/passwd.pdf;passwd.pdf",
                "..hidden.pdf;hidden.pdf",
                "bild\u202Egpj.pdf;bildgpj.pdf",
                "a\u0000b\u0007c.pdf;abc.pdf",
                "  två   ord .pdf ;två ord .pdf",
                "A\u030Arsmöte.pdf;Årsmöte.pdf",
            })
    void keepsWhatPeopleReadAndDropsPathsAndDeceptions(String given, String shown) {
        assertThat(FileName.of(given).value()).isEqualTo(shown);
    }

    @Test
    void aLineBreakCannotAddAHeader() {
        assertThat(FileName.of("a.pdf\r\nSet-Cookie: x=1.pdf").value()).doesNotContain("\r", "\n");
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsEnding() {
        String name = FileName.of("å".repeat(500) + ".docx").value();

        assertThat(name).hasSize(200).endsWith("å.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "...", "\u202e\u0000", "a/b/"})
    void aFileNeedsAName(String given) {
        assertThatThrownBy(() -> FileName.of(given)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"STADGAR.PDF,pdf", "a.b.jpeg,jpeg", "utan,''", "punkt.,''"})
    void theEndingIsWhatFollowsTheLastDot(String given, String ending) {
        assertThat(FileName.of(given).extension()).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource({
        "faktura.exe.pdf,true",
        "faktura.HTML .pdf,true",
        "budget.xlsm.xlsx,true",
        "protokoll 2026.01.15.pdf,false",
        "stadgar.docx.pdf,false",
        "exe.pdf,false",
    })
    void aProgramsEndingInsideANameIsADisguise(String given, boolean disguised) {
        assertThat(FileName.of(given).disguised()).isEqualTo(disguised);
    }
}
