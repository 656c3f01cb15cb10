package se.samverkan.forms;

/** What kind of answer a field takes. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    EMAIL,
    PHONE,
    NUMBER,
    MONEY,
    DATE,
    PERIOD,
    CHOICE,
    MANY,
    PEOPLE,
    FILE,
    CONSENT
}
