@org.jspecify.annotations.NullMarked
package se.samverkan.submissions.ui;
