package se.samverkan.partnerships.internal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/**
 * Who works with a partnership that is not public: whoever began it, the committee's secretary and its department,
 * those who handle its case, the network's coordinator and communications. Who reads its case reads it too.
 */
@Component
public class PartnershipAccess {

    /**
     * What a list may show besides what is public.
     *
     * @param all whatever there is; the rest does not matter then
     */
    record Scope(boolean all, UUID me, Set<UUID> committees, Set<UUID> units) {}

    private final CurrentUser user;
    private final Units units;
    private final Cases cases;

    PartnershipAccess(CurrentUser user, Units units, Cases cases) {
        this.user = user;
        this.units = units;
        this.cases = cases;
    }

    public void requireWriting(Partnership partnership) {
        if (!mayWrite(partnership)) {
            requireReading(partnership);
            throw new Refused("partnerships.refused.notYourUnit");
        }
    }

    public void requireReading(Partnership partnership) {
        boolean reads = partnership.status().isPublic()
                || user.has(StaffRole.ADMINISTRATOR)
                || mayWrite(partnership)
                || ofCommittee(partnership.terms().form().committeeId())
                || readsCase(partnership.caseId());
        if (!reads) {
            throw new NotFound();
        }
    }

    /** Everybody with a role at the committee or its department reads what they write there. */
    private boolean ofCommittee(@Nullable UUID committee) {
        return committee != null
                && user.units().stream()
                        .anyMatch(unit -> unit.value().equals(committee) || committee.equals(served(units.get(unit))));
    }

    private static @Nullable UUID served(UnitRow unit) {
        UnitId served = unit.committee();
        return served == null ? null : served.value();
    }

    public boolean readsCase(@Nullable CaseId id) {
        return id != null && cases.mayReadWhole(cases.head(id));
    }

    private boolean mayWrite(Partnership partnership) {
        UUID committee = partnership.terms().form().committeeId();
        CaseId caseId = partnership.caseId();
        return user.has(StaffRole.COMMUNICATIONS)
                || user.has(StaffRole.NETWORK_COORDINATOR)
                || user.id().value().equals(partnership.draftedBy())
                || committee != null && committees().contains(committee)
                || caseId != null && cases.mayHandle(cases.head(caseId));
    }

    Scope scope() {
        boolean all = user.has(StaffRole.COMMUNICATIONS)
                || user.has(StaffRole.NETWORK_COORDINATOR)
                || user.has(StaffRole.ADMINISTRATOR);
        Set<UUID> handled = user.units().stream()
                .filter(unit -> user.hasIn(StaffRole.CASE_OFFICER, unit) || user.hasIn(StaffRole.CONTACT_CENTRE, unit))
                .map(UnitId::value)
                .collect(Collectors.toSet());
        return new Scope(all, user.id().value(), committees(), handled);
    }

    /** The committees the person is secretary of, and those whose department she works in. */
    private Set<UUID> committees() {
        return units.all().stream().flatMap(this::committee).collect(Collectors.toSet());
    }

    private Stream<UUID> committee(UnitRow unit) {
        UnitId served = unit.committee();
        if (user.hasIn(StaffRole.COMMITTEE_SECRETARY, unit.id()) || user.hasIn(StaffRole.CASE_OFFICER, unit.id())) {
            return Stream.of(served == null ? unit.id().value() : served.value());
        }
        return Stream.empty();
    }
}
