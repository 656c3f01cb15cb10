package se.samverkan.submissions;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverkan.documents.FileAccess;

/** A draft's files are the association's alone. */
@Component
class DraftFiles implements FileAccess {

    private final Drafts drafts;

    DraftFiles(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String ownerType() {
        return Drafts.FILES;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return drafts.mayRead(ownerId);
    }

    @Override
    public boolean mayChange(UUID ownerId) {
        return drafts.mayChange(ownerId);
    }
}
