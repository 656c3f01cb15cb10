package se.samverkan.submissions;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverkan.documents.FileAccess;

/** Files laid ready for a promised paper are the association's alone until they are handed in. */
@Component
class PaperFiles implements FileAccess {

    private final LaterPapers papers;

    PaperFiles(LaterPapers papers) {
        this.papers = papers;
    }

    @Override
    public String ownerType() {
        return LaterPapers.FILES;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return papers.mayRead(ownerId);
    }

    @Override
    public boolean mayChange(UUID ownerId) {
        return papers.mayHandIn(ownerId);
    }
}
