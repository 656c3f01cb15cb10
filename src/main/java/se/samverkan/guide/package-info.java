/** Which form of support suits an idea: a few plain questions as data, each way ending in an answer with its reason. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "shared :: ui", "municipality", "programmes"})
@org.jspecify.annotations.NullMarked
package se.samverkan.guide;
