package se.samverkan.statements.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.samverkan.statements.StatementStatus;

public interface StatementRepository extends Repository<Statement, UUID> {

    Statement saveAndFlush(Statement statement);

    /** With the row locked; the case is locked before it, always. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Statement s where s.id = :id")
    Optional<Statement> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Statement> findByCaseIdAndStatusOrderById(UUID caseId, StatementStatus status);
}
