package se.samverkan.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Newest first. */
public record MailPage(List<MailRow> rows, @Nullable TimeCursor next) {}
