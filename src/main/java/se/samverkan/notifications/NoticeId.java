package se.samverkan.notifications;

import java.util.UUID;

public record NoticeId(UUID value) {}
