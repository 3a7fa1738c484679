-- Whose a language version is: who writes it, who has it now, from whom and why, and by when it is due.
alter table newsletter.language_version
    add column written_by uuid,
    add column held_by uuid,
    add column held_by_name text not null default '',
    add column handed_by_name text not null default '',
    add column handed_at timestamptz,
    add column hand_note text not null default '',
    add column turns integer not null default 0,
    add column due_on date;
create index language_version_held_by on newsletter.language_version (held_by);

-- Who saved the first words wrote it; a draft is still in their hands.
update newsletter.language_version v
    set written_by = r.saved_by,
        held_by = case when v.status = 'DRAFT' then r.saved_by end,
        held_by_name = case when v.status = 'DRAFT' then r.saved_by_name else '' end
    from newsletter.text_revision r
    where r.language_version_id = v.id and r.number = 1;

-- One row per hand-over. Only that it was seen is added later.
create table newsletter.turn (
    id uuid primary key,
    language_version_id uuid not null references newsletter.language_version,
    number integer not null,
    step text not null,
    status text not null,
    from_account uuid,
    from_name text not null,
    to_account uuid,
    to_name text not null,
    note text not null,
    handed_at timestamptz not null,
    seen_at timestamptz,
    unique (language_version_id, number)
);
create index turn_unseen on newsletter.turn (to_account) where seen_at is null;
create index turn_to_account on newsletter.turn (to_account, handed_at desc);
create function newsletter.refuse_turn_change() returns trigger language plpgsql as $$
begin
    raise exception 'a hand-over is never changed';
end $$;
create trigger turn_immutable before update of
    id, language_version_id, number, step, status, from_account, from_name, to_account, to_name, note, handed_at
    on newsletter.turn for each row execute function newsletter.refuse_turn_change();

-- Who wants to hear of hand-overs by mail, and at which address.
create table newsletter.mail_wish (
    account_id uuid primary key,
    version integer not null,
    address text not null,
    wanted boolean not null
);
