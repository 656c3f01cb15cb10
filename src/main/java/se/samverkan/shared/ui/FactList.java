package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts as term and value; empty values are left out. */
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("facts");
    }

    public FactList add(String term, String value) {
        return value.isBlank() ? this : add(term, new Span(value));
    }

    public FactList add(String term, Component value) {
        add(new Term(term), new Description(value));
        return this;
    }
}
