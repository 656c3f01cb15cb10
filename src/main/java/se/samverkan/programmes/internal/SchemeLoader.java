package se.samverkan.programmes.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * At start fills an empty database with the schemes of the municipality named by samverkan.reference, and sees to it
 * that calls exist until the end of next year. Runs after the units are there.
 */
@Component
@Order(20)
class SchemeLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SchemeLoader.class);

    private final SchemeInserts inserts;
    private final JsonMapper json;
    private final String reference;

    SchemeLoader(SchemeInserts inserts, JsonMapper json, @Value("${samverkan.reference:linkoping}") String reference) {
        this.inserts = inserts;
        this.json = json;
        this.reference = reference;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!reference.isBlank()) {
            try {
                inserts.fillWhenEmpty(this::schemes);
            } catch (DataIntegrityViolationException loadedMeanwhile) {
                LOG.info("Another node loads the schemes at this moment");
            }
        }
        inserts.extendCalls();
    }

    private List<SchemeReference> schemes() {
        try (InputStream in = new ClassPathResource("reference/" + reference + "/schemes.json").getInputStream()) {
            return json.readValue(in, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException("No schemes for samverkan.reference=" + reference, missing);
        }
    }
}
