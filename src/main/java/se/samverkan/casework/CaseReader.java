package se.samverkan.casework;

/**
 * Contributed as a bean by a room that lets somebody on the staff read a case that is not their unit's, for as long as
 * its own rules say. Asked only when the case's own rules have said no.
 */
public interface CaseReader {

    /** May the person who asks now read the whole case? */
    boolean reads(CaseHead head);
}
