package se.samverkan.access.internal;

/** What is counted: wrong passwords, and mails somebody asked the portal to send. */
enum AttemptKind {
    SIGN_IN,
    MAIL
}
