@org.jspecify.annotations.NullMarked
package se.samverkan.forms.internal;
