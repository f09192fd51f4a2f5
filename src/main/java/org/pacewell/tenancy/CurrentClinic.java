package org.pacewell.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** The first wall: every query and every insert of the mapped classes carries the current clinic. */
@PersistenceUnitExtension
@ApplicationScoped
class CurrentClinic implements TenantResolver {
    @Override
    public String getDefaultTenantId() {
        return Tenancy.NONE;
    }

    @Override
    public String resolveTenantId() {
        return Tenancy.current();
    }
}
