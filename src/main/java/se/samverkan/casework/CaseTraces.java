package se.samverkan.casework;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a room say, where it stores something about a case, that it does: the case page then asks it. Checks no right.
 *
 * @see CaseHead#has(String)
 */
@Component
public class CaseTraces {

    private final JdbcClient jdbc;

    CaseTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param room the room's own name, "statements" */
    @Transactional
    public void leave(CaseId id, String room) {
        jdbc.sql("insert into case_trace (case_id, room) values (?, ?) on duplicate key update room = values(room)")
                .params(id.value(), room)
                .update();
    }

    /** Until the end of the transaction nobody else says what the room awaits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(CaseId id, String room) {
        jdbc.sql("select room from case_trace where case_id = ? and room = ? for update")
                .params(id.value(), room)
                .query(String.class)
                .optional();
    }

    /**
     * Says, in a case where the room has left its trace, what it waits for from the association.
     *
     * @param first the day the first of it is due; null when nothing is missing any longer
     */
    @Transactional
    public void awaits(CaseId id, String room, @Nullable LocalDate first) {
        jdbc.sql("update case_trace set awaited_on = ? where case_id = ? and room = ?")
                .params(Arrays.asList(first, id.value(), room))
                .update();
    }
}
