package org.kinbridge.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The files of an association after decades of work, invented and written straight into the database: 50,000 cases,
 * 120,000 persons, 600,000 facts, shared among fifty caseworkers who sign in as {@code staff-1} to {@code staff-50} with
 * the password of the demonstration's caseworker.
 */
final class CaseVolume {

    static final int STAFF = 50;
    static final int CASES = 50_000;
    static final int SOUGHT = 70_000;
    static final int FACTS = 600_000;

    private static final String[] STEPS = {
        """
        insert into core.account (id, version, sign_in_name, display_name, role, language, password_hash, active, created_at)
        select md5('staff' || i)::uuid, 0, 'staff-' || i, 'Caseworker ' || i, 'CASEWORKER', 'en', password_hash, true, now()
        from core.account, generate_series(1, %d) i where sign_in_name = 'caseworker'
        """.formatted(STAFF),
        """
        insert into cases.case_file (id, version, opened_year, number_in_year, submission, caseworker_id, opened_at)
        select md5('case' || i)::uuid, 0, 1990 + i %% 36, i / 36 + 1, md5('form' || i)::uuid,
               md5('staff' || i %% %d + 1)::uuid, timestamptz '1990-01-01' + i * interval '6 hours'
        from generate_series(1, %d) i
        """.formatted(STAFF, CASES),
        """
        insert into cases.person (id, version, sex, changed_at)
        select md5('enquirer' || i)::uuid, 0, case i %% 2 when 0 then 'MALE' else 'FEMALE' end, now()
        from generate_series(1, %d) i
        union all
        select md5('sought' || i)::uuid, 0, case i %% 5 when 0 then 'FEMALE' else 'MALE' end, now()
        from generate_series(1, %d) i
        """.formatted(CASES, SOUGHT),
        """
        create function pg_temp.name(i integer, salt text) returns text language sql immutable as $$
            select initcap(translate(left(md5(salt || i % 700), 6), '0123456789', 'aeiourlnst')) || ' '
                || initcap(translate(left(md5(salt || 'f' || i % 9000), 7), '0123456789', 'aeiourlnst')) $$
        """,
        """
        insert into cases.person_name (id, person_id, list_position, text, folded, kind, script, source)
        select md5('name' || p.what || p.i)::uuid, p.id, 0, p.name, lower(p.name), 'FULL', 'LATIN', ''
        from (select 'enquirer' what, i, md5('enquirer' || i)::uuid id, pg_temp.name(i, 'e') name
              from generate_series(1, %d) i
              union all
              select 'sought', i, md5('sought' || i)::uuid, pg_temp.name(i, 's') from generate_series(1, %d) i) p
        """.formatted(CASES, SOUGHT),
        """
        insert into cases.enquirer (id, case_id, person_id, principal, since)
        select md5('asks' || i)::uuid, md5('case' || i)::uuid, md5('enquirer' || i)::uuid, true, now()
        from generate_series(1, %d) i
        """.formatted(CASES),
        """
        insert into cases.tracing_request (id, version, case_id, sought_id, state, reason, since)
        select md5('request' || i)::uuid, 0, md5('case' || (i - 1) %% %d + 1)::uuid, md5('sought' || i)::uuid,
               (array['OPEN', 'OPEN', 'OPEN', 'DORMANT', 'CLOSED', 'CLOSED', 'OPEN', 'SAFETY_CHECK'])[
                   case when i %% 400 = 0 then 8 else i %% 7 + 1 end],
               case when i %% 400 <> 0 and i %% 7 in (4, 5) then 'WITHDRAWN' end, now() - i * interval '1 hour'
        from generate_series(1, %d) i
        """.formatted(CASES, SOUGHT),
        """
        insert into cases.kinship (id, person_id, kinship, relative_id, asserted_by, verified, stated_at)
        select md5('kin' || i)::uuid, md5('enquirer' || (i - 1) %% %1$d + 1)::uuid, 'SIBLING', md5('sought' || i)::uuid,
               md5('enquirer' || (i - 1) %% %1$d + 1)::uuid, false, now()
        from generate_series(1, %2$d) i
        """.formatted(CASES, SOUGHT),
        """
        insert into cases.fact (id, version, case_id, person_id, kind, when_words, when_calendar, when_edtf, when_earliest,
                                when_latest, place, account, source, hearing, confidence, recorded_at, superseded_why)
        select md5('fact' || f.i)::uuid, 0, md5('case' || (f.s - 1) %% %d + 1)::uuid, md5('sought' || f.s)::uuid,
               (array['BORN', 'LIVED', 'CONSCRIPTED', 'TAKEN', 'LAST_SEEN', 'HEARD_OF', 'LETTER_RECEIVED', 'MOVED', 'OTHER'])[
                   f.n + 1],
               f.year::text, 'GREGORIAN', f.year::text, make_date(f.year, 1, 1), make_date(f.year, 12, 31),
               'near ' || left(md5('place' || f.i %% 900), 7), 'As the family tells it.', 'the enquirer', 'FIRST_HAND',
               'LIKELY', now(), ''
        from (select i, (i - 1) %% %d + 1 s, (i - 1) / %d n, 1950 + (i - 1) / %d * 5 + i %% 5 as year
              from generate_series(1, %d) i) f
        """.formatted(CASES, SOUGHT, SOUGHT, SOUGHT, FACTS),
        "insert into cases.case_counter (opened_year, last_number)"
                + " select 1990 + y, 2000 from generate_series(0, 35) y on conflict do nothing",
        "analyze"
    };

    private CaseVolume() {}

    /** @param connection of the database's administrator */
    static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            for (String step : STEPS) {
                statement.execute(step);
            }
        }
    }
}
