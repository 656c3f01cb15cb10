package se.samverkan.casework;

/** Why a matter is not the municipality's, and who can help instead. */
public record ReferralForm(String referredTo, String contact, String motivation) {}
