package se.samverkan.statements;

/** Where a question stands. Only an open one can be answered. */
public enum StatementStatus {
    OPEN,
    ANSWERED,
    DECLINED,
    WITHDRAWN,
    UNANSWERED
}
