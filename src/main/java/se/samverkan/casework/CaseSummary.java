package se.samverkan.casework;

import se.samverkan.shared.CaseNumber;

/** Number and title: what a letter about a case may say to whomever it goes. */
public record CaseSummary(CaseNumber number, String title) {}
