/**
 * Tells people what has happened: in the portal, by mail at once or in a morning digest. Listens only; nobody calls it.
 *
 * <p>To tell of a new event: 1. let your room publish it, with what the reader needs to know; 2. add
 * {@code internal/<Feature>Letters} with an {@code @EventListener} in the style of {@code CaseLetters}; 3. ask
 * {@code Recipients} who should know and {@code Outbox.send} them one {@code Letter}, whose category decides whether
 * they may choose how; 4. write {@code notifications.<template>.subject}, {@code .body}, {@code .action} and {@code
 * .fields} in both languages; 5. put no secret, personal number or internal note in it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "journal",
            "municipality",
            "runtime",
            "access",
            "organisations",
            "casework",
            "casework :: ui",
            "completions",
            "submissions",
            "intake",
            "network",
            "statements",
            "partnerships"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.notifications;
