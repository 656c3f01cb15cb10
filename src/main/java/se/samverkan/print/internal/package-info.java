@org.jspecify.annotations.NullMarked
package se.samverkan.print.internal;
