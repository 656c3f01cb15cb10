package se.samverkan.access.internal;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The demonstration lets anyone become its invented persons; that must never happen where real cases are. */
@Component
class ProductionGuard implements InitializingBean {

    private static final List<String> MODES = List.of("trial", "production");

    private final PortalProperties portal;

    ProductionGuard(PortalProperties portal) {
        this.portal = portal;
    }

    @Override
    public void afterPropertiesSet() {
        if (!MODES.contains(portal.mode())) {
            throw new IllegalStateException(
                    "samverkan.mode is " + portal.mode() + ", but must be one of " + String.join(", ", MODES));
        }
        if (portal.production() && portal.demo()) {
            throw new IllegalStateException("samverkan.mode=production and samverkan.demo=true exclude each other:"
                    + " the demonstration signs anyone in without a password. Remove one of the two settings.");
        }
    }
}
