package se.samverkan.network;

import java.util.Set;

/** Why a case comes into the queue: at least one criterion, and a motivation in words. */
public record AdmissionForm(Set<Criterion> criteria, String motivation) {}
