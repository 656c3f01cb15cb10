package se.samverkan.programmes;

public record OpenCall(CallRow call, SchemeDetails scheme) {}
