-- Days after a session at which its complete register locks: it is still corrected then, with a reason.
alter table clinic
  add column register_locks_after_days integer not null default 7 check (register_locks_after_days between 0 and 365);

-- Why a mark was corrected in a locked register; it stands with the mark that superseded the one before.
alter table attendance add column correction text not null default '' check (length(correction) <= 200);
