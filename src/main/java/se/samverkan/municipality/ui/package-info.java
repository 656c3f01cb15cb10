@org.jspecify.annotations.NullMarked
package se.samverkan.municipality.ui;
