package se.samverkan.site.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.programmes.SchemeId;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SwedishTime;

/** Schemes and calls as the site shows them: by committee, with how long each call is open. */
@Component
class GrantOverview {

    /** @param next the call that is open and closes first, or else the one that opens first */
    record SchemeCard(SchemeDetails scheme, @Nullable CallView next) {}

    record CommitteeSchemes(String slug, LocalText name, List<SchemeCard> schemes) {}

    record OpenScheme(SchemeDetails scheme, LocalText committee, CallView call) {}

    private final Schemes schemes;
    private final Units units;
    private final Clock clock;

    GrantOverview(Schemes schemes, Units units, Clock clock) {
        this.schemes = schemes;
        this.units = units;
        this.clock = clock;
    }

    /** The call that closes first comes first. */
    List<OpenScheme> openCalls() {
        LocalDate today = today();
        return schemes.open().stream()
                .map(open ->
                        new OpenScheme(open.scheme(), committee(open.scheme()).name(), CallView.on(today, open.call())))
                .toList();
    }

    /** Committees and schemes in the order the municipality lists them. */
    List<CommitteeSchemes> byCommittee() {
        Map<SchemeId, CallView> next = nextCalls();
        Map<UnitId, List<SchemeDetails>> byCommittee = schemes.current().stream()
                .collect(Collectors.groupingBy(SchemeDetails::committee, LinkedHashMap::new, Collectors.toList()));
        return byCommittee.entrySet().stream()
                .map(one -> committeeSchemes(units.get(one.getKey()), one.getValue(), next))
                .toList();
    }

    /** Open first, then what comes, then what has closed; each by its last day. */
    List<CallView> calls(SchemeDetails scheme) {
        LocalDate today = today();
        return schemes.calls(scheme.id()).stream()
                .map(call -> CallView.on(today, call))
                .sorted(CallView.NEXT_FIRST)
                .toList();
    }

    UnitRow committee(SchemeDetails scheme) {
        return units.get(scheme.committee());
    }

    private Map<SchemeId, CallView> nextCalls() {
        LocalDate today = today();
        return schemes.upcoming().stream()
                .map(upcoming -> CallView.on(today, upcoming.call()))
                .sorted(CallView.NEXT_FIRST)
                .collect(Collectors.toMap(view -> view.call().scheme(), view -> view, (first, later) -> first));
    }

    private static CommitteeSchemes committeeSchemes(
            UnitRow committee, List<SchemeDetails> schemes, Map<SchemeId, CallView> next) {
        List<SchemeCard> cards = schemes.stream()
                .map(scheme -> new SchemeCard(scheme, next.get(scheme.id())))
                .toList();
        return new CommitteeSchemes(committee.slug(), committee.name(), cards);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
