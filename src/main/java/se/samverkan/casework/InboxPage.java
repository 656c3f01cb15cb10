package se.samverkan.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to fifty cases in the order asked for.
 *
 * @param next where the following page begins; null on the last
 */
public record InboxPage(List<InboxRow> rows, @Nullable InboxCursor next) {}
