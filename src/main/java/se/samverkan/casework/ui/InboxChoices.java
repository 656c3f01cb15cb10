package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.LabelId;
import se.samverkan.casework.LabelRow;
import se.samverkan.casework.Labels;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationRow;
import se.samverkan.organisations.Associations;
import se.samverkan.shared.SwedishTime;

/** What the inbox can be narrowed by, and how a choice that stands in the address is written out. */
@SpringComponent
class InboxChoices {

    private static final int HITS = 20;

    private final Units units;
    private final Themes themes;
    private final Labels labels;
    private final Staff staff;
    private final People people;
    private final Associations associations;

    InboxChoices(Units units, Themes themes, Labels labels, Staff staff, People people, Associations associations) {
        this.units = units;
        this.themes = themes;
        this.labels = labels;
        this.staff = staff;
        this.people = people;
        this.associations = associations;
    }

    /** The units of today, and the one that is chosen though it has ended. */
    List<UnitRow> units(String chosen) {
        return Stream.concat(units.handling().stream(), units.bySlug(chosen).stream())
                .distinct()
                .toList();
    }

    List<UnitRow> committees() {
        return units.committees();
    }

    List<ThemeRow> themes() {
        return themes.current();
    }

    List<LabelRow> labels() {
        return labels.all();
    }

    List<StaffMember> officers() {
        return Stream.of(StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR)
                .flatMap(role -> staff.withRole(role).stream())
                .distinct()
                .toList();
    }

    List<AssociationRow> associations(String words) {
        return associations.search(words, HITS);
    }

    @Nullable
    AssociationRow association(InboxAddress address) {
        AssociationId id = address.id(InboxAddress.ASSOCIATION, AssociationId::new);
        return id == null
                ? null
                : associations.search(associations.get(id).name(), HITS).stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    String shown(InboxAddress address, String key) {
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        String value = address.value(key);
        return switch (key) {
            case InboxAddress.KIND -> ui.getTranslation("casework.CaseKind." + value.toUpperCase(Locale.ROOT));
            case InboxAddress.STATUS ->
                ui.getTranslation("casework.CaseStatus." + value.toUpperCase(Locale.ROOT) + ".staff");
            case InboxAddress.UNIT, InboxAddress.COMMITTEE ->
                units.bySlug(value).map(row -> row.name().in(locale)).orElse(value);
            case InboxAddress.THEME ->
                themes.current().stream()
                        .filter(theme -> theme.slug().equals(value))
                        .findFirst()
                        .map(theme -> theme.name().in(locale))
                        .orElse(value);
            case InboxAddress.LABEL -> {
                LabelId id = address.id(key, LabelId::new);
                yield labels.all().stream()
                        .filter(label -> label.id().equals(id))
                        .findFirst()
                        .map(LabelRow::name)
                        .orElse("");
            }
            case InboxAddress.OFFICER -> {
                PersonId id = address.id(key, PersonId::new);
                yield id == null
                        ? ""
                        : people.byIds(List.of(id)).values().stream()
                                .map(person -> person.name())
                                .findFirst()
                                .orElse("");
            }
            case InboxAddress.ASSOCIATION -> {
                AssociationRow row = association(address);
                yield row == null ? "" : row.name();
            }
            default -> {
                LocalDate day = address.day(key);
                yield day == null ? value : SwedishTime.date(day, locale);
            }
        };
    }
}
