package se.samverkan.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** What a badge or notice says before it is read; always with an icon and words, never colour alone. */
public enum Tone {
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    INFO(VaadinIcon.INFO_CIRCLE_O),
    SUCCESS(VaadinIcon.CHECK_CIRCLE_O),
    WARNING(VaadinIcon.WARNING),
    DANGER(VaadinIcon.EXCLAMATION_CIRCLE_O);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    String suffix() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
