package se.samverkan.network;

import se.samverkan.municipality.UnitId;

public record StanceForm(UnitId unit, Stance stance, String text) {}
