-- Since when nobody works with an account any more: from then on runs the time for which its names are kept.
alter table core.account add column ended_at timestamptz;
update core.account set ended_at = now() where not active;

create function core.note_end_of_account() returns trigger language plpgsql as $$
begin
    if new.active then
        new.ended_at := null;
    elsif old.active or new.ended_at is null then
        new.ended_at := coalesce(old.ended_at, now());
    end if;
    return new;
end $$;
create trigger account_ended before update on core.account
    for each row execute function core.note_end_of_account();
