@org.jspecify.annotations.NullMarked
package se.samverkan.journal.internal;
