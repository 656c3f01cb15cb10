package se.samverkan.submissions.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.AnswerChanges;
import se.samverkan.forms.ChangedAnswer;
import se.samverkan.shared.SwedishTime;
import se.samverkan.submissions.Submission;

/** The versions that were sent, the newest first, and what each changed: both texts side by side. */
class VersionList extends Div {

    VersionList(List<Submission> newestFirst, List<StoredFile> files, Locale locale) {
        addClassName("versions");
        add(new H3(getTranslation("submissions.VersionList.heading", newestFirst.size())));
        for (int i = 0; i + 1 < newestFirst.size(); i++) {
            Details version = version(newestFirst.get(i), newestFirst.get(i + 1), files, locale);
            version.setOpened(i == 0);
            add(version);
        }
        add(new Paragraph(sentence(newestFirst.getLast(), locale)));
    }

    private Details version(Submission now, Submission before, List<StoredFile> files, Locale locale) {
        List<ChangedAnswer> changes = AnswerChanges.between(
                now.form(), before.answers(), names(before, files), now.answers(), names(now, files), locale);
        Div content = new Div();
        if (changes.isEmpty()) {
            content.add(new Paragraph(getTranslation("submissions.VersionList.same")));
        }
        changes.forEach(change -> content.add(change(change)));
        return new Details(sentence(now, locale), content);
    }

    private String sentence(Submission version, Locale locale) {
        return getTranslation(
                "submissions.VersionList." + version.reason(),
                version.version(),
                SwedishTime.dateTime(version.submittedAt(), locale),
                version.submittedByName().isEmpty()
                        ? getTranslation("submissions.VersionList.somebody")
                        : version.submittedByName());
    }

    private Div change(ChangedAnswer change) {
        Paragraph label = new Paragraph(change.label());
        label.addClassName("versions__label");
        Div sides = new Div(
                side(getTranslation("submissions.VersionList.before"), change.before()),
                side(getTranslation("submissions.VersionList.after"), change.after()));
        sides.addClassName("clash__sides");
        Div block = new Div(label, sides);
        block.addClassName("clash__question");
        return block;
    }

    private Div side(String when, List<String> values) {
        Paragraph heading = new Paragraph(when);
        heading.addClassName("clash__whose");
        Div side = new Div(heading);
        (values.isEmpty() ? List.of(getTranslation("submissions.VersionList.nothing")) : values)
                .forEach(value -> side.add(new Paragraph(value)));
        side.addClassName("clash__side");
        return side;
    }

    private static Function<String, List<String>> names(Submission version, List<StoredFile> files) {
        return slot -> version.filesAmong(files).stream()
                .filter(file -> file.slot().equals(slot))
                .map(StoredFile::name)
                .toList();
    }
}
