package se.samverkan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class ProductionGuardTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Application.class);

    @Test
    void productionRefusesToStartAsADemonstration() {
        application
                .withPropertyValues("samverkan.mode=production", "samverkan.demo=true")
                .run(
                        started -> assertThat(started)
                                .getFailure()
                                .hasRootCauseMessage(
                                        "samverkan.mode=production and samverkan.demo=true exclude each other: the"
                                                + " demonstration signs anyone in without a password. Remove one of the two settings."));
    }

    @Test
    void eachOfTheTwoStartsByItself() {
        application
                .withPropertyValues("samverkan.mode=production")
                .run(started -> assertThat(started).hasNotFailed());
        application
                .withPropertyValues("samverkan.demo=true")
                .run(started -> assertThat(started).hasNotFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(PortalProperties.class)
    @Import(ProductionGuard.class)
    static class Application {}
}
