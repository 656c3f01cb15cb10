@org.jspecify.annotations.NullMarked
package se.samverkan.notifications.ui;
