package se.samverkan.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.programmes.internal.SchemeInserts;
import se.samverkan.programmes.internal.SchemeQueries;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.SwedishTime;

/** What one can apply for, and when. Public: nothing here asks who reads. */
@Service
@Transactional(readOnly = true)
public class Schemes {

    private final SchemeQueries queries;
    private final SchemeInserts inserts;
    private final Clock clock;

    Schemes(SchemeQueries queries, SchemeInserts inserts, Clock clock) {
        this.queries = queries;
        this.inserts = inserts;
        this.clock = clock;
    }

    /** Makes the calls of this year and the next that follow from the schemes' deadlines and do not exist yet. */
    @Transactional
    public void planCalls() {
        inserts.extendCalls();
    }

    /** Tens of rows, in the order the municipality lists them. */
    public List<SchemeDetails> current() {
        return queries.schemes();
    }

    public Optional<SchemeDetails> bySlug(String slug) {
        return queries.scheme(slug);
    }

    public SchemeDetails get(SchemeId id) {
        return queries.scheme(id).orElseThrow(NotFound::new);
    }

    /** Closed, open and coming calls of a scheme, the earliest first. */
    public List<CallRow> calls(SchemeId scheme) {
        return queries.calls(scheme);
    }

    /** Every call that is open or has yet to open, the one that closes first on top. */
    public List<OpenCall> upcoming() {
        Map<SchemeId, SchemeDetails> schemes =
                queries.schemes().stream().collect(Collectors.toMap(SchemeDetails::id, Function.identity()));
        return queries.callsClosingFrom(today()).stream()
                .flatMap(
                        call -> Stream.ofNullable(schemes.get(call.scheme())).map(scheme -> new OpenCall(call, scheme)))
                .toList();
    }

    /** Every call that is open today, the one that closes first on top; also of schemes that are information only. */
    public List<OpenCall> open() {
        LocalDate today = today();
        return upcoming().stream().filter(open -> open.call().isOpenOn(today)).toList();
    }

    public CallRow call(CallId id) {
        return queries.call(id).orElseThrow(NotFound::new);
    }

    /** Whether an application for this call is received today, and the scheme has a form to apply with. */
    public boolean isOpen(CallId id) {
        return queries.call(id)
                .filter(call -> call.isOpenOn(today()))
                .flatMap(call -> queries.scheme(call.scheme()))
                .filter(SchemeDetails::applyable)
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
