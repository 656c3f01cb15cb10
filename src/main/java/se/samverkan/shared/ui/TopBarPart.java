package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;

/** Something a room puts in the top bar of every page; made anew for each page frame. */
public interface TopBarPart {

    /** From left to right. */
    int order();

    Component create();
}
