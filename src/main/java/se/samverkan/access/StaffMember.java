package se.samverkan.access;

import java.util.List;

/** A person with the assignments that have not ended, those that begin later included. */
public record StaffMember(PersonId id, String name, String email, List<StaffAssignment> assignments) {}
