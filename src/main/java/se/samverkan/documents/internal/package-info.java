@org.jspecify.annotations.NullMarked
package se.samverkan.documents.internal;
