package se.samverkan.forms;

/** What kind of answer a field takes. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    EMAIL,
    PHONE,
    NUMBER,
    MONEY,
    ORGANISATION_NUMBER,
    BANK_ACCOUNT,
    ADDRESS,
    DATE,
    PERIOD,
    CHOICE,
    MANY,
    PEOPLE,
    TABLE,
    GROUP,
    FILE,
    CONSENT
}
