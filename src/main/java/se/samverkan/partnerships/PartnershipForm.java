package se.samverkan.partnerships;

/** The legal form of an agreement with the sector; the reserved contract exists since 2023-01-01. */
public enum PartnershipForm {
    IOP,
    CONTRACT,
    RESERVED_CONTRACT,
    COOPERATION
}
