package se.samverkan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.samverkan.DataTest;
import se.samverkan.documents.internal.ExampleFiles;
import se.samverkan.shared.Refused;

/** Without the sign-in in front: what the controller itself lets through. */
@DataTest
class FileControllerDataTests {

    @Autowired
    private Documents documents;

    @Autowired
    private ExampleFileAccess access;

    @Autowired
    private WebApplicationContext context;

    private final byte[] pdf = ExampleFiles.pdf(300_000);
    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void aReadersBrowserGetsAnInertAttachment() throws Exception {
        StoredFile file = store(ExampleFileAccess.TYPE);
        access.open(file.owner().id());

        web.perform(get("/filer/{id}", file.id().value()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(pdf))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().longValue("Content-Length", pdf.length))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("Cache-Control", "private, no-store"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Disposition"))
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''%C3%85rsm%C3%B6te%20%22x%22.pdf"));
    }

    @Test
    void whatAPersonMayNotReadAnswersLikeWhatDoesNotExist() throws Exception {
        StoredFile notTheirs = store(ExampleFileAccess.TYPE);
        assertThatThrownBy(() -> store("unknown")).isInstanceOf(Refused.class);

        for (Object id : List.of(notTheirs.id().value(), UUID.randomUUID(), "passwd", "..%2Fx")) {
            web.perform(get("/filer/{id}", id)).andExpect(status().isNotFound());
        }
    }

    private StoredFile store(String ownerType) {
        return documents.receive(
                new FileOwner(ownerType, UUID.randomUUID()), "a", "Årsmöte \"x\".pdf", new ByteArrayInputStream(pdf));
    }
}
