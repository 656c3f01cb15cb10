package se.samverkan.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to fifty cases, the most urgent first.
 *
 * @param next where the following page begins; null on the last
 */
public record InboxPage(List<CaseHead> rows, @Nullable InboxCursor next) {}
