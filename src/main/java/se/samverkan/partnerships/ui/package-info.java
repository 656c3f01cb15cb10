@org.jspecify.annotations.NullMarked
package se.samverkan.partnerships.ui;
