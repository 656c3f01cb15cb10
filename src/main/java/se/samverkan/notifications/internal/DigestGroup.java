package se.samverkan.notifications.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in one case or with one association.
 *
 * @param heading the case's number and title, or the association's name, or empty
 * @param association whose case it is; empty when the heading says so, or there is none
 */
record DigestGroup(String heading, String association, List<Line> lines) {

    record Line(String subject, @Nullable String page) {}
}
