package org.hjemvej.system.bench;

import java.util.List;
import java.util.stream.Stream;

/** What each case of {@link Volume} has in the database of case-service. */
final class CaseRows {

    private static final List<String> OF_EACH = List.of(
            """
            insert into referral (id, version, status, channel, urgency, organisation, sent_by, received_at)
            select 'R-V' || {n}, 4, 'ACCEPTED', 'POLICE_ACTION', 'NORMAL', 'POLICE', 'volume', {ago} {each}""",
            """
            insert into referral_reference (referral_id, organisation, key_version, digest, sealed)
            select 'R-V' || {n}, 'POLICE', 1, decode(md5('r' || i) || md5(i::text), 'hex'), '' {each}""",
            """
            insert into case_file (handle, version, kind, status, stay_basis, age_state, contact_person, shared_with_udl,
                referral_id, opened_at)
            select 'K-V' || {n}, 1, 'VICTIM_TRACK', 'OPEN', 'NO_LAWFUL_STAY', 'ADULT', 'clara', false, 'R-V' || {n}, {ago}
                {each}""",
            """
            insert into person_index (case_handle, opened_at, field, key_version, digest)
            select 'K-V' || {n}, {ago}, 'NAME', 1, decode(md5(i::text) || md5('n' || i), 'hex') {each}
                where i % 10 <> 0""",
            """
            insert into person_index (case_handle, opened_at, field, part, key_version, digest)
            select 'K-V' || {n}, {ago}, 'NAME_SOUND', part, 1, decode(md5(i::text || part) || md5('s' || i), 'hex') {each},
                generate_series(0, 1) part where i % 10 <> 0""",
            // a tenth of all have the name of the person of the story
            """
            insert into person_index (case_handle, opened_at, field, part, key_version, digest)
            select 'K-V' || {n}, {ago}, named.field, named.part, named.key_version, named.digest {each},
                (select field, part, key_version, digest from person_index where field like 'NAME%' and case_handle =
                    (select case_handle from person_index where field = 'PHONE' order by id limit 1)) named
                where i % 10 = 0""",
            """
            insert into match_token (digest, caller, created_at, expires_at, attention, opened_case)
            select decode(md5('t' || i) || md5(i::text), 'hex'), 'clara', {ago}, now() + interval '10 years', false,
                'K-V' || {n} {each}""",
            """
            insert into consent (id, version, case_handle, scope, legal_basis, language, text_version, given_by, given_at)
            select 'C-V' || {n}, 0, 'K-V' || {n}, 'INTERVIEW', 'CONSENT', 'eng', '2026-01', 'PERSON', {ago} {each}""",
            """
            insert into encounter (id, version, organisation, recorded_by, recorded_at, met_on, setting, channel, offers,
                promoted)
            select 'E-V' || {n}, 0, 'NGO', 'volume', {ago}, {ago}::date, 'STREET', 'IN_PERSON', '', false {each}""",
            """
            insert into placement (id, version, case_handle, status, ground, places_for, age_state, stay_basis,
                individually_assessed, facility, facility_type, organisation, authority,
                carries_out_decision, requested_at, started_on, ended_on)
            select 'L-V' || {n}, 3, 'K-V' || {n}, 'ENDED', 'ORDINARY', 'WOMEN', 'ADULT', 'NO_LAWFUL_STAY', false, f.code,
                f.type, 'CMM', 'CMM', false, {ago}, date '2020-01-01', date '2020-02-01' {each}, facility f
                where f.type = 'WOMENS_CRISIS_CENTRE' and f.source <> 'volume'""",
            """
            insert into interpreter_reservation (id, version, case_handle, language, day, status, requested_at)
            select 'J-V' || {n}, 1, 'K-V' || {n}, 'eng', date '2020-01-01', 'CLOSED', {ago} {each}""",
            """
            insert into identification (id, version, case_handle, status, setting, planned_for, created_at, concluded_at,
                interviews)
            select 'I-V' || {n}, 3, 'K-V' || {n}, case i % 10 when 0 then 'CONSENT_REFUSED' else 'NO_INDICATORS' end,
                'SHELTER', {ago}::date, {ago}, {ago}, 1 {each}""",
            """
            insert into safe_contact (case_handle, version, changed_at, changed_by)
            select 'K-V' || {n}, 0, {ago}, 'volume' {each}""",
            Volume.deadlines("'K-V' || {n}", "{each}"),
            Volume.deadlinesToCome("'K-V' || {n}"),
            Volume.audit("'K-V' || {n}", "{each}"),
            Volume.events("case.events", "'K-V' || {n}", "org.hjemvej.case.case-opened.v1"));

    private static final List<String> OF_A_TENTH = List.of(
            """
            insert into safe_contact_channel (case_handle, channel, safety, hours)
            select 'K-V' || {n}, 'PHONE', 'SAFE', '' {tenth}""",
            """
            insert into way_home (case_handle, status, since, sequence)
            select 'K-V' || {n}, 'COMPLETED', date '2020-12-31', 1 {tenth}""",
            """
            insert into case_merge (id, version, survivor, duplicate, reason, merged_at, merged_by, undone_at, undone_by)
            select 'J-V' || {n}, 1, 'K-V' || {n}, 'K-V' || lpad((i - 1)::text, 25, '0'), 'NAME_CHANGED', {ago}, 'volume',
                now(), 'volume' {tenth}""",
            """
            insert into representative (id, version, case_handle, organisation, appointed_on, child_view, ended_on,
                sealed_name)
            select 'G-V' || {n}, 1, 'K-V' || {n}, 'RED_CROSS', {ago}::date, 'AGREES', {ago}::date, '' {tenth}""",
            """
            insert into interview (identification_id, number, version, held_on, setting, held_by, recorded_at)
            select 'I-V' || {n}, 1, 0, {ago}::date, 'SHELTER', 'volume', {ago} {tenth}""",
            """
            insert into exploitation_episode (identification_id, number, revision, form, recorded_by, recorded_at)
            select 'I-V' || {n}, 1, 1, 'PROSTITUTION', 'volume', {ago} {tenth}""",
            """
            insert into observation_note (id, identification_id, sealed_text, recorded_at)
            select 'J-V' || {n}, 'I-V' || {n}, '', {ago} {tenth}""",
            """
            insert into needs_assessment (id, case_handle, number, assessed_on, assessed_by, recorded_at)
            select 'D-V' || {n}, 'K-V' || {n}, 1, {ago}::date, 'volume', {ago} {tenth}""",
            """
            insert into stay_basis_change (case_handle, from_basis, to_basis, since, reason, recorded_by, recorded_at)
            select 'K-V' || {n}, 'ASYLUM_SEEKER', 'NO_LAWFUL_STAY', {ago}::date, 'ASYLUM_REFUSED', 'volume', {ago} {tenth}""",
            """
            insert into assessment (id, version, case_handle, round, status, authority, opened_at, outcome, decided_on,
                decided_by, confirmed_by)
            select 'A-V' || {n}, 2, 'K-V' || {n}, 1, 'DECIDED_POSITIVE', 'UDL', {ago}, 'POSITIVE', {ago}::date,
                'volume', 'another' {tenth}""",
            """
            insert into transfer_of_competence (id, assessment_id, from_authority, to_authority, rule_version,
                transferred_at, transferred_by, sealed_note)
            select 'H-V' || {n}, 'A-V' || {n}, 'CMM', 'UDL', '2022-01', {ago}, 'volume', '' {tenth}""",
            """
            insert into information_request (id, assessment_id, asked_at, asked_by, sealed_question, answered_at,
                answered_by, sealed_answer)
            select 'Q-V' || {n}, 'A-V' || {n}, {ago}, 'volume', '', {ago}, 'volume', '' {tenth}""",
            """
            insert into court_finding (id, case_handle, finding, found_on, recorded_at, recorded_by, sealed_reference)
            select 'J-V' || {n}, 'K-V' || {n}, 'TRAFFICKED', {ago}::date, {ago}, 'volume', '' {tenth}""",
            """
            insert into reflection_period (id, version, case_handle, assessment_id, basis, status, offered_on)
            select 'T-V' || {n}, 2, 'K-V' || {n}, 'A-V' || {n}, 'DEPARTURE_DEADLINE', 'EXPIRED', {ago}::date {tenth}""",
            """
            insert into reflection_extension (id, period_id, days, ground, status, filed_on)
            select 'X-V' || {n}, 'T-V' || {n}, 30, 'COOPERATES_ON_RETURN', 'GRANTED', {ago}::date {tenth}""",
            """
            insert into counselling_session (id, case_handle, held_on, language, answer, held_by, recorded_at)
            select 'S-V' || {n}, 'K-V' || {n}, {ago}::date, 'eng', 'INTERESTED', 'volume', {ago} {tenth}""",
            // houses that were closed long ago: nobody is placed there
            """
            insert into facility (code, version, type, peak, places_for, stay_bases, board_and_lodging, organisation,
                valid_from, valid_to, source)
            select 'F-V' || {n}, 0, 'WOMENS_CRISIS_CENTRE', 0, 'WOMEN', 'EU_CITIZEN', true, 'NGO', date '2000-01-01',
                date '2001-01-01', 'volume' {tenth} and i % 1000 = 0""");

    static final List<String> ALL = Stream.of(OF_EACH, OF_A_TENTH, ProtectionRows.OF_A_TENTH)
            .flatMap(List::stream)
            .toList();

    private CaseRows() {}
}
