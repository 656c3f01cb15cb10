package se.samverkan.forms;

import se.samverkan.shared.LocalText;

/** One of the answers a field offers; the value is stored, the label shown. */
public record Option(String value, LocalText label) {}
