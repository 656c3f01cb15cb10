package se.samverkan.partnerships.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.partnerships.internal.NaturalPersons.Trace;

/** The numbers are the tax agency's own examples or made for this test. */
class NaturalPersonsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9876",
                "Ring Anna (811218-9876) före mötet.",
                "19811218-9876",
                "198112189876",
                "8112189876",
                "811218 9876",
                "811218 - 9876",
                "811218+9876",
                "1981-12-18-9876",
                "811218\u20139876",
                "811218\u20119876",
                "8112\u00ad18-98\u200b76",
                "８１１２１８-９８７６",
                "pnr811218-9876.",
                "811278-9873",
                "198112789873",
                "Rad ett\n000229-1235",
                "040101-2380",
                "20040101-2380"
            })
    void personalAndCoordinationNumbersAreFound(String text) {
        assertThat(NaturalPersons.in(text)).contains(Trace.PERSONAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@exempel.se",
                "Skriv till anna.b-c+d@mejl.exempel.se, tack",
                "anna＠exempel.se",
                "anna(at)exempel.se",
                "anna [snabel-a] exempel.se",
                "åsa@förening.example"
            })
    void emailAddressesAreFound(String text) {
        assertThat(NaturalPersons.in(text)).contains(Trace.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "802400-1234",
                "899999-1014",
                "8999991014",
                "16899999-1014",
                "168999991014",
                "811218-9875",
                "811318-9875",
                "810229-1237",
                "013-20 60 00",
                "070-174 06 10",
                "0701010100",
                "070101 0100",
                "+46 70 101 01 05",
                "+46701010100",
                "20240101-20241231",
                "2024-01-01\u20132024-12-31",
                "2022\u20132024",
                "KS 2024-478, § 149, 2024-05-21",
                "SAM 2026-00042",
                "Bankgiro 5050-1055",
                "OCR 4818112189876",
                "29 000 000 kr, 43,6 Mkr, 1201011236,50 är inte ett nummer 12345678901234567890",
                "Följ oss: @exempelforeningen",
                "Vi ses @ Stora torget kl 18.30",
                "https://exempel.se/@nyheter"
            })
    void whatPointsAtNobodyPasses(String text) {
        assertThat(NaturalPersons.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "a@", "a.", "-", "811218", "a(at"})
    void longTextsTakeNoLongTime(String part) {
        assertThat(NaturalPersons.in(part.repeat(20_000))).isEmpty();
    }
}
