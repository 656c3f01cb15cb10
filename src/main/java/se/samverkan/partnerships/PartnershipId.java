package se.samverkan.partnerships;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record PartnershipId(UUID value) {

    public static PartnershipId next() {
        return new PartnershipId(Uuid7.next());
    }
}
