package se.samverkan.notifications;

public enum MailState {
    QUEUED,
    SENT,
    FAILED
}
