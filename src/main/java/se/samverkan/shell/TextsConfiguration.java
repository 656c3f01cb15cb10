package se.samverkan.shell;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every room's texts, found by place: texts/room_sv.properties and texts/room_en.properties. */
@Configuration(proxyBeanMethods = false)
class TextsConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.of("sv"));
        texts.setBasenames(
                Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*_sv.properties"))
                        .map(file -> Objects.requireNonNull(file.getFilename()))
                        .map(name -> "texts/" + name.replace("_sv.properties", ""))
                        .distinct()
                        .toArray(String[]::new));
        return texts;
    }
}
