-- Who writes and who translates has an account too, and sees nothing but the pieces that are theirs.
alter table core.account drop constraint account_role_check;
alter table core.account add constraint account_role_check
    check (role in ('CASEWORKER', 'AUTHOR', 'TRANSLATOR', 'EDITOR', 'COORDINATOR', 'ADMINISTRATOR'));
