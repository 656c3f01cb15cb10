package se.samverkan.partnerships;

import java.util.Set;

public enum PartnershipStatus {
    DRAFT,
    REVIEWED,
    PUBLISHED,
    ENDED;

    /** Where a partnership can go from here; what has been public never becomes a draft again. */
    public Set<PartnershipStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(REVIEWED);
            case REVIEWED -> Set.of(DRAFT, PUBLISHED);
            case PUBLISHED -> Set.of(ENDED);
            case ENDED -> Set.of();
        };
    }

    /** Whether citizens see it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == ENDED;
    }
}
