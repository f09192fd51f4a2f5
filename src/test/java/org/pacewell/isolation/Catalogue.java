package org.pacewell.isolation;

/** What must hold for every table: a query that finds whatever breaks the rule, and a change that would break it. */
enum Catalogue {
    ONLY_THE_PLATFORM_S_OWN_TABLES_BELONG_TO_NOBODY("""
            select relname from tables where tenant is null
              and relname not in ('clinic', 'ended_sign_in', 'kept_form', 'outcome', 'scheduled_tasks', 'flyway_schema_history')""", "create table stray (id uuid primary key)"),
    ROW_SECURITY_IS_ENABLED(
            "select relname from tables where tenant is not null and not relrowsecurity",
            "alter table site disable row level security"),
    ROW_SECURITY_BINDS_THE_OWNER_TOO(
            "select relname from tables where tenant is not null and not relforcerowsecurity",
            "alter table site no force row level security"),
    EVERY_TABLE_HAS_A_POLICY("""
            select relname from tables t where tenant is not null and not exists
              (select 1 from pg_policies p where p.tablename = t.relname)""", "drop policy own_clinic on site"),
    EVERY_POLICY_IS_THE_SAME("""
            select tablename || ': ' || policyname from pg_policies
            where qual is distinct from '(tenant_id = app_tenant())'
               or with_check is distinct from '(tenant_id = app_tenant())'
               or cmd <> 'ALL' or permissive <> 'PERMISSIVE' or roles <> '{public}'""", "create policy everything on site using (true) with check (true)"),
    THE_CLINIC_LEADS_THE_PRIMARY_KEY("""
            select relname from tables t where tenant is not null and not exists
              (select 1 from pg_index i where i.indrelid = t.oid and i.indisprimary and i.indkey[0] = t.tenant)""", "alter table trail drop constraint trail_pkey, add primary key (id)"),
    THE_CLINIC_IS_IN_EVERY_UNIQUE_KEY("""
            select i.indexrelid::regclass::text from pg_index i join tables t on t.oid = i.indrelid
            where tenant is not null and i.indisunique and not t.tenant = any (i.indkey)""", "create unique index stray on participant (nhs_number)"),
    THE_CLINIC_IS_IN_EVERY_EXCLUSION("""
            select conname from pg_constraint join tables t on t.oid = conrelid
            where tenant is not null and contype = 'x' and pg_get_constraintdef(pg_constraint.oid) not like '%tenant_id WITH =,%'""", """
            alter table session add constraint stray exclude using gist
              (room_id with =, tstzrange(starts, ends) with &&) where (status = 'OTHER')"""),
    A_REFERENCE_CARRIES_THE_CLINIC(
            """
            select conname from pg_constraint
            join tables child on child.oid = conrelid join tables parent on parent.oid = confrelid
            where contype = 'f' and child.tenant is not null and parent.tenant is not null and not exists
              (select 1 from generate_subscripts(conkey, 1) i
               where conkey[i] = child.tenant and confkey[i] = parent.tenant)""", "alter table site add unique (id); alter table room add foreign key (site_id) references site (id)"),
    THE_CLINIC_IS_A_KEY_OF_CLINICS("""
            select relname from tables t where tenant is not null
              and relname not in ('attendance_before', 'trail')
              and not exists
                (select 1 from pg_constraint left join tables parent on parent.oid = confrelid
                 where conrelid = t.oid and contype = 'f' and t.tenant = any (conkey)
                 and (confrelid = 'clinic'::regclass or parent.tenant is not null)
                 and not exists (select 1 from pg_attribute
                   where attrelid = t.oid and attnum = any (conkey) and not attnotnull))""", "alter table site drop constraint site_tenant_id_fkey"),
    VIEWS_SEE_WHAT_THEIR_READER_SEES("""
            select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
              and not coalesce(reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)""", "create view stray as select * from participant"),
    NOTHING_IS_COPIED_INTO_A_MATERIALISED_VIEW(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'm'",
            "create materialized view stray as select * from participant"),
    NO_FUNCTION_RUNS_AS_ITS_OWNER(
            "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef",
            "create function stray() returns bigint language sql security definer return (select count(*) from site)"),
    EVERYBODY_ELSE_MAY_DO_NOTHING("""
            select table_name || ': ' || privilege_type from information_schema.role_table_grants
            where table_schema = 'public' and grantee not in ('pacewell_owner', 'pacewell_app')
              and table_name in (select relname from tables)""", "grant select on participant to public");

    /** Our tables, each with the number of its column tenant_id. */
    private static final String TABLES = """
            with tables as (
              select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum as tenant from pg_class c
              left join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p'))
            """;

    private final String breaches;
    private final String breach;

    Catalogue(String breaches, String breach) {
        this.breaches = breaches;
        this.breach = breach;
    }

    /** Finds whatever breaks the rule. */
    String breaches() {
        return TABLES + breaches;
    }

    /** A change after which there is something to find. */
    String breach() {
        return breach;
    }
}
