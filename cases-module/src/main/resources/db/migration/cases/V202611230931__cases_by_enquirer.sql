-- The list of cases ordered by who asks is walked along this index instead of being sorted as a whole.
create index person_name_first on cases.person_name (folded, person_id) where list_position = 0;
