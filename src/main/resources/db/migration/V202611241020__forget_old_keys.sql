-- The answers that are kept under a key are looked for by their age when they are forgotten.
create index idempotency_by_time on idempotency (tenant_id, at);
