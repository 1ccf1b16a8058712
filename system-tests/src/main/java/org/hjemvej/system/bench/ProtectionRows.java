package org.hjemvej.system.bench;

import java.util.List;

/** What a tenth of the cases of {@link Volume} has of the protection that a decision opened; all of it is over. */
final class ProtectionRows {

    static final List<String> OF_A_TENTH =
            List.of("""
            insert into service_offer (id, version, case_handle, category, provider, status, rule_version, organisation,
                offered_by, offered_at, answered_on, started_on, ended_on, appointments, open_appointments)
            select 'U-V' || {n}, 3, 'K-V' || {n}, 'PSYCHOLOGICAL', 'PRACTICE', 'COMPLETED', '2022-01', 'CMM', 'volume',
                {ago}, {ago}::date, {ago}::date, {ago}::date, 1, 0 {tenth}""", """
            insert into appointment (offer_id, number, day, begins_at, attendance, outcome)
            select 'U-V' || {n}, 1, {ago}::date, time '10:00', 'ATTENDED', 'CONCLUDED' {tenth}""", """
            insert into provider_referral (id, version, case_handle, offer_id, category, provider, status, sent_by, sent_at,
                answer_by, answered_by, answered_at, done_at)
            select 'W-V' || {n}, 2, 'K-V' || {n}, 'U-V' || {n}, 'PSYCHOLOGICAL', 'PRACTICE', 'DONE', 'volume', {ago},
                {ago}::date, 'volume', {ago}, {ago} {tenth}""", """
            insert into access_grant (id, version, case_handle, purpose, receiver, role, fields, given_by, given_at,
                expires_on, ended_at, end_reason)
            select 'N-V' || {n}, 1, 'K-V' || {n}, 'DEFENCE_COUNSEL', 'lars', 'lawyer', 'STAY_BASIS', 'volume', {ago},
                {ago}::date, {ago}, 'ENDED_EARLY' {tenth}""", """
            insert into revocation (id, version, case_handle, assessment_id, status, reason, legal_basis, language,
                decided_on, served_on, proposed_by, proposed_at)
            select 'V-V' || {n}, 1, 'K-V' || {n}, 'A-V' || {n}, 'WITHDRAWN', 'CLAIMED_IMPROPERLY', 'volume', 'eng',
                {ago}::date, {ago}::date, 'volume', {ago} {tenth}""", """
            insert into exceptional_ceiling (id, period_id, days, status, proposed_on, proposed_by, decided_on,
                confirmed_by, sealed_reasons)
            select 'Y-V' || {n}, 'T-V' || {n}, 180, 'CONFIRMED', {ago}::date, 'volume', {ago}::date, 'another', ''
                {tenth}""", """
            insert into age_fact (case_handle, number, source, confidence, said, known_on, presumed_minor, state_before,
                organisation, recorded_by, recorded_at)
            select 'K-V' || {n}, 1, 'DECLARED', 'PROBABLE', 'ADULT', {ago}::date, false, 'ADULT', 'CMM', 'volume', {ago}
                {tenth}""", """
            insert into representative_waiver (id, case_handle, reason, since, recorded_by, recorded_at)
            select 'RV-V' || {n}, 'K-V' || {n}, 'APPOINTMENT_PENDING', {ago}::date, 'volume', {ago} {tenth}""", """
            insert into concern_notice (id, version, case_handle, status, channel, sent_on, sealed_to, received_on,
                sealed_receipt, recorded_by, recorded_at)
            select 'M-V' || {n}, 1, 'K-V' || {n}, 'RECEIVED', 'DIGITAL_POST', {ago}::date, '', {ago}::date, '', 'volume',
                {ago} {tenth}""", """
            insert into childs_view (id, case_handle, about, heard, supported_by, heard_on, recorded_by, recorded_at)
            select 'CV-V' || {n}, 'K-V' || {n}, 'PLACEMENT', true, 'REPRESENTATIVE', {ago}::date, 'volume', {ago}
                {tenth}""", """
            insert into best_interests_decision (id, version, case_handle, status, outcome, organisation, decided_on,
                proposed_by, confirmed_by, proposed_at, sealed_reasons)
            select 'BI-V' || {n}, 1, 'K-V' || {n}, 'SUPERSEDED', 'RETURN', 'MUNICIPALITY', {ago}::date, 'volume', 'another',
                {ago}, '' {tenth}""", """
            insert into family_tracing (id, case_handle, outcome, family_safety, centre_confirmed, traced_on, recorded_by,
                recorded_at)
            select 'FT-V' || {n}, 'K-V' || {n}, 'NOT_FOUND', 'NOT_SAFE', false, {ago}::date, 'volume', {ago} {tenth}""", """
            insert into absence (id, version, subject, placement_id, status, child, circumstances, since, alarms,
                reported_by, reported_at, ended_on, close_reason)
            select 'AB-V' || {n}, 1, 'K-V' || {n}, 'L-V' || {n}, 'CLOSED', false, 'DID_NOT_COME_BACK', {ago}::date, 1,
                'volume', {ago}, {ago}::date, 'FOUND_ELSEWHERE' {tenth}""", """
            insert into facility_threat (id, version, case_handle, facility, kind, recorded_by, recorded_at, ended_at,
                ended_by)
            select 'M-V' || {n}, 1, 'K-V' || {n}, f.code, 'PERPETRATOR_NEARBY', 'volume', {ago}, {ago}, 'volume' {each}, facility f
                where i % 10 = 0 and f.type = 'WOMENS_CRISIS_CENTRE' and f.source <> 'volume'""", """
            insert into contact_person_term (case_handle, number, person, since, until, reason, assigned_by)
            select 'K-V' || {n}, 1, 'clara', {ago}, {ago}, 'WORKLOAD', 'volume' {tenth}""", """
            insert into contact_person_substitution (id, version, case_handle, substitute, first_day, last_day, reason,
                sealed_note, named_by, named_at, ended_at, ended_by)
            select 'O-V' || {n}, 1, 'K-V' || {n}, 'cecilie', {ago}::date, {ago}::date, 'HOLIDAY', '', 'volume', {ago}, {ago},
                'volume' {tenth}""", """
            insert into address_reader (id, version, placement_id, reader, organisation, purpose, named_by, named_at,
                last_day, ended_at)
            select 'AR-V' || {n}, 1, 'L-V' || {n}, 'volume', 'CMM', 'ESCORT', 'volume', {ago}, {ago}::date, {ago}
                {tenth}""");

    private ProtectionRows() {}
}
