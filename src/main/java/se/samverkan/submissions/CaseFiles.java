package se.samverkan.submissions;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.documents.FileAccess;
import se.samverkan.shared.NotFound;

/** A case's files go to the association that sent them and to staff who may read the whole case. */
@Component
class CaseFiles implements FileAccess {

    private final Cases cases;
    private final MyCases myCases;
    private final CurrentUser user;

    CaseFiles(Cases cases, MyCases myCases, CurrentUser user) {
        this.cases = cases;
        this.myCases = myCases;
        this.user = user;
    }

    @Override
    public String ownerType() {
        return Submissions.FILES;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        CaseId id = new CaseId(ownerId);
        try {
            if (user.isStaff() && cases.mayReadShared(cases.head(id))) {
                return true;
            }
            return myCases.get(id).head().id().equals(id);
        } catch (NotFound nothingForThem) {
            return false;
        }
    }

    /** What has arrived stays as it arrived. */
    @Override
    public boolean mayChange(UUID ownerId) {
        return false;
    }
}
