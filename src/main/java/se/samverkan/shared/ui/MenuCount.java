package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;

/** How many things wait behind an entry of the navigation, contributed by the room that owns the view. */
public interface MenuCount {

    Class<? extends Component> view();

    /** Asked only for those who have the entry; 0 shows nothing. */
    int count();

    /** What the number means, for those who hear it: "3 yttranden att lämna". */
    String words(Component frame, int count);
}
