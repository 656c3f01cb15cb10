package se.samverkan.network.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import se.samverkan.municipality.Units;
import se.samverkan.network.NetworkNoteRow;
import se.samverkan.network.QueueItemDetails;
import se.samverkan.network.Stance;
import se.samverkan.network.StanceRow;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** Why the case came in, what the departments say, what was noted, how it left. */
class QueueItemFacts extends Div {

    private final Units units;

    QueueItemFacts(QueueItemDetails item, Units units) {
        this.units = units;
        add(facts(item), new H3(getTranslation("network.NetworkSection.stances")));
        if (item.stances().isEmpty()) {
            add(new Paragraph(getTranslation("network.NetworkSection.noStances")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("note-list");
            item.stances().forEach(stance -> list.add(stance(stance)));
            add(list);
        }
        if (!item.notes().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("note-list");
            item.notes().forEach(note -> list.add(note(note)));
            add(new H3(getTranslation("network.NetworkSection.notes")), list);
        }
    }

    private FactList facts(QueueItemDetails item) {
        FactList facts = new FactList()
                .add(
                        getTranslation("network.NetworkSection.criteria"),
                        item.criteria().stream()
                                .map(criterion -> getTranslation("network.Criterion." + criterion))
                                .collect(Collectors.joining("; ")))
                .add(getTranslation("network.NetworkSection.motivation"), item.motivation())
                .add(
                        getTranslation("network.NetworkSection.admitted"),
                        getTranslation(
                                "network.NetworkSection.admittedBy",
                                SwedishTime.date(item.admittedAt(), getLocale()),
                                item.admittedBy()));
        if (item.open()) {
            facts.add(
                    getTranslation("network.NetworkSection.meeting"),
                    item.meeting() == null
                            ? getTranslation("network.NetworkSection.noMeeting")
                            : SwedishTime.date(item.meeting(), getLocale()));
        }
        if (item.outcome() != null && item.leftAt() != null) {
            facts.add(
                            getTranslation("network.NetworkSection.outcome"),
                            getTranslation("network.Outcome." + item.outcome()))
                    .add(
                            getTranslation("network.NetworkSection.treatment"),
                            getTranslation("network.Treatment." + item.treatment()))
                    .add(getTranslation("network.NetworkSection.outcomeMotivation"), item.outcomeMotivation())
                    .add(getTranslation("network.NetworkSection.left"), SwedishTime.date(item.leftAt(), getLocale()));
        }
        return facts;
    }

    private ListItem stance(StanceRow row) {
        Tone tone = row.stance() == Stance.AGAINST
                ? Tone.WARNING
                : row.stance() == Stance.NEUTRAL ? Tone.NEUTRAL : Tone.SUCCESS;
        return new ListItem(
                new Span(units.get(row.unit()).name().in(getLocale()) + " "),
                new StatusBadge(getTranslation("network.Stance." + row.stance()), tone),
                new Paragraph(row.text()),
                muted(row.authorName() + ", " + SwedishTime.dateTime(row.at(), getLocale())));
    }

    private ListItem note(NetworkNoteRow row) {
        return new ListItem(
                new Paragraph(row.text()),
                muted(row.authorName() + ", " + SwedishTime.dateTime(row.at(), getLocale())));
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
