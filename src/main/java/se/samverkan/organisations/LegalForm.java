package se.samverkan.organisations;

/** How an association is organised. Natural persons and sole traders are not associations and have no value here. */
public enum LegalForm {
    NON_PROFIT,
    ECONOMIC,
    FOUNDATION,
    FAITH,
    OTHER
}
