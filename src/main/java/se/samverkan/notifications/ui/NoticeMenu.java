package se.samverkan.notifications.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkan.shared.ui.PersonMenuPart;

/** What one's own menu offers about notices. */
@Configuration(proxyBeanMethods = false)
class NoticeMenu {

    @Bean
    PersonMenuPart noticeChoicesInMenu() {
        return new PersonMenuPart(20, "notifications.NoticeChoicesView.title", NoticeChoicesView.class);
    }
}
