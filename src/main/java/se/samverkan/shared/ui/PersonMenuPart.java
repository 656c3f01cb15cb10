package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;

/** A page about oneself that a room puts in the person menu; the text is a translation key. */
public record PersonMenuPart(int order, String text, Class<? extends Component> page) {}
