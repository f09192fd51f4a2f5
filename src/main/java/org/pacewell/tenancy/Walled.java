package org.pacewell.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TenantId;

/** A row behind the wall of a clinic: which clinic comes with it and is nobody's to set. */
@MappedSuperclass
public abstract class Walled {
    @TenantId
    @Column(name = "tenant_id", updatable = false)
    private String tenantId;
}
