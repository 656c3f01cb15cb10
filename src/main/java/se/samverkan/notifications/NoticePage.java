package se.samverkan.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Newest first. */
public record NoticePage(List<NoticeRow> rows, @Nullable TimeCursor next) {}
