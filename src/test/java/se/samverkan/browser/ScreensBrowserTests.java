package se.samverkan.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The screens the journey does not pass: none has a fault a program can find, and each has its pictures. */
class ScreensBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    @Test
    void ofTheSite() {
        try (Visitor citizen = demonstration.visitor()) {
            for (String path : List.of(
                    "/bidrag",
                    "/bidrag/verksamhetsbidrag",
                    "/om",
                    "/integritet",
                    "/tillganglighet",
                    "/partnerskap?sok=finnsinte",
                    "/partnerskap/finns-inte-99999",
                    "/en/",
                    "/en/partnerskap",
                    "/konto/logga-in",
                    "/konto/glomt",
                    "/konto/bekrafta?token=gammal")) {
                citizen.open(path).check("site" + name(path));
            }
        }
    }

    @Test
    void ofAnAssociation() {
        try (Visitor treasurer = demonstration.visitor("Kerstin")) {
            for (String path :
                    List.of("/app", "/app/arenden", "/app/ansok", "/app/ansok/verksamhetsbidrag", "/app/konto")) {
                treasurer.open(path).check("association" + name(path));
            }
            treasurer.open("/app/ansok/verksamhetsbidrag").press("Börja ansökan för Exempelklubben Nordvinden IF");
            treasurer.see("Inte skickat än").check("grant-draft");
            treasurer.press("Granska och skicka").see("saker att ordna").check("grant-incomplete");
            treasurer
                    .open("/app/arenden/00000000-0000-7000-8000-000000000000")
                    .heading("Vi hittar inte det du söker")
                    .check("not-found");
        }
    }

    @Test
    void ofStaffAndAdministrators() {
        try (Visitor officer = demonstration.visitor("Ville");
                Visitor administrator = demonstration.visitor("Arvid")) {
            for (String path : List.of("/app/inkorg?flik=all", "/app/inkorg?flik=overdue", "/app/foreningar")) {
                officer.open(path).check("staff" + name(path));
            }
            for (String path : List.of("/app/enheter", "/app/personal", "/app/mejl")) {
                administrator.open(path).check("administrator" + name(path));
            }
        }
    }

    private static String name(String path) {
        return "-" + path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
