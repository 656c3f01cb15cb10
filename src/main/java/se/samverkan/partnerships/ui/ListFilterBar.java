package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.PartnershipStatus;

/** Tabs by status with their counts, and a field for words. */
class ListFilterBar extends Div {

    private final Tabs tabs = new Tabs();
    private final TextField words = new TextField();
    private final List<@Nullable PartnershipStatus> statuses = new ArrayList<>();
    private ListChoice shown = ListChoice.EVERYTHING;

    ListFilterBar(Consumer<ListChoice> choose) {
        addClassName("partnership-filter");
        statuses.add(null);
        statuses.addAll(List.of(PartnershipStatus.values()));
        statuses.forEach(status -> tabs.add(new Tab()));
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(shown.with(statuses.get(tabs.getSelectedIndex())));
            }
        });
        words.setLabel(getTranslation("partnerships.ListFilterBar.words"));
        words.setClearButtonVisible(true);
        Button search = new Button(
                getTranslation("partnerships.ListFilterBar.search"),
                click -> choose.accept(shown.with(words.getValue())));
        search.addClickShortcut(Key.ENTER).listenOn(words).setResetFocusOnActiveElement(true);
        Div row = new Div(words, search);
        row.addClassName("partnership-filter__words");
        add(row, tabs);
    }

    void show(ListChoice chosen, Map<PartnershipStatus, Long> counts) {
        shown = chosen;
        words.setValue(chosen.words());
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < statuses.size(); i++) {
            PartnershipStatus status = statuses.get(i);
            tabs.getTabAt(i)
                    .setLabel(
                            status == null
                                    ? getTranslation("partnerships.ListFilterBar.all", all)
                                    : getTranslation(
                                            "partnerships.ListFilterBar.tab",
                                            getTranslation("partnerships.PartnershipStatus." + status),
                                            counts.getOrDefault(status, 0L)));
        }
        tabs.setSelectedIndex(statuses.indexOf(chosen.status()));
    }
}
