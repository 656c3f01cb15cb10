package se.samverkan.partnerships.ui;

import java.util.UUID;

/** A registered association to pick. */
record AssociationChoice(UUID id, String label) {}
