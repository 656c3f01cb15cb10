package se.samverkan.access.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface PersonRepository extends Repository<Person, UUID> {

    Person save(Person person);

    /** At once, so that a second person with the address is noticed here and not at the end of the transaction. */
    Person saveAndFlush(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByEmail(String email);
}
