:param divisionId => 'D-50';
:param collectiveId => null;
:param months => 6;
:param asOf => date('2013-06-30');
:param asKnownAt => null;

/*
title: People who live away from their registration
description: |
  Of the people registered on the day at or below a place, or who are members of a collective, how many lived in another township for at least the months: within the city, across cities in the province, across provinces; and which consents bear their signature or were given for their household in that time.
  A person is registered where the household is, unless the person alone changed while in it, as registration-of-party tells it. The dead of the day do not count.
  A consent counts where it was signed after the person lived away from the registration of that day.
  As in the census of 2020, WITHIN_CITY means the districts of one city; between counties, or a county and a district, it is WITHIN_PROVINCE. PLACE_NOT_KNOWN = a residence elsewhere in the province is on record without its township; NOT_ON_RECORD = no residence for the whole of the months; AT_HOME = in the township of the registration.
  A code that was replaced is the same place. Who lives away can come home to sign: a signature is no proof of absence, and absence none of forgery. What another signed for the household of somebody away may rest on a power of attorney, which is told.
stability: stable
asks:
  - row: 30
    question: How many who are registered in Chongqing live elsewhere, within the city, in the province or beyond, and did they sign consents while away?
    with: { divisionId: D-50, asOf: "2013-06-30" }
    shows: [scope, people, percent, signedWhileAway, signedByOthers]
  - row: 30
    question: And of those registered in Jiulongpo in January 2014, after fifteen had been registered there alone?
    with: { divisionId: D-500107, asOf: "2014-01-01" }
    shows: [scope, people, percent, signedWhileAway, signedByOthers]
params:
  divisionId:   { type: string, record: [AdminDivision], required: false, default: null, description: People registered at or below this place }
  collectiveId: { type: string, record: [Collective], required: false, default: null, description: "Members of this collective instead" }
  months:       { type: integer, default: 6, min: 0, max: 120, description: Months for which they must have lived there }
  asOf:         { type: date, required: true, description: The day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
requires:
  - { anyOf: [divisionId, collectiveId] }
columns:
  scope:        { type: string, description: "BETWEEN_PROVINCES, WITHIN_PROVINCE, WITHIN_CITY, PLACE_NOT_KNOWN, NOT_ON_RECORD or AT_HOME" }
  people:       { type: integer, description: People }
  percent:      { type: number, description: Of all those registered or members }
  signedWhileAway: { type: integer, description: Consents signed by one of them while living there }
  signedByOthers: { type: integer, description: "Consents given for a household of theirs in that time and signed by somebody who is no member of it" }
  byAttorney:   { type: integer, description: "Of these signed under a power of attorney on record" }
  personIds:    { type: strings, description: "These people, at most 20, signers first" }
  consentIds:   { type: strings, description: "These consents, at most 20" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
WITH known, $asOf - duration({months: $months}) AS since
// Who alone changed while in a household is registered there: these are few, so they are found first.
CALL (known) {
  MATCH (change:RegistrationChange)
  WHERE change.on <= $asOf
  MATCH (person:Person)-[underwent:UNDERWENT]->(change)-[:WAS*0..1]->(state)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
  WITH known, person, state.on AS on, change
  ORDER BY on DESC, change.id
  WITH known, person, head(collect(on)) AS on, head(collect(change)) AS change
  WHERE EXISTS {
    MATCH (change)-[reached:TO_PLACE]->(:AdminDivision)
    WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  }
  CALL (person, known) {
    OPTIONAL MATCH (person)-[member:MEMBER_OF]->(:Household)-[registered:REGISTERED_IN]->(place:AdminDivision)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true) AND registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true)
    RETURN registered, member.from AS joined
    ORDER BY registered.from DESC, place.id
    LIMIT 1
  }
  WITH person, change
  WHERE registered IS NULL OR coalesce(joined < on, true)
  RETURN collect(person) AS movers, collect(change) AS moves
}
CALL (known, movers, moves) {
  MATCH (:Record {id: $divisionId})<-[:PART_OF*0..6]-(place:AdminDivision)
  RETURN place
  UNION
  MATCH (:Record {id: $collectiveId})<-[belongs:MEMBER_OF]-(person:Person)-[member:MEMBER_OF]->(:Household)-[registered:REGISTERED_IN]->(place:AdminDivision)
  WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true) AND coalesce(belongs.from <= $asOf, true) AND coalesce(belongs.to > $asOf, true) AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true) AND registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true)
  RETURN place
  UNION
  MATCH (:Record {id: $collectiveId})<-[belongs:MEMBER_OF]-(person:Person)-[:UNDERWENT]->(change:RegistrationChange)-[reached:TO_PLACE]->(place:AdminDivision)
  WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true) AND coalesce(belongs.from <= $asOf, true) AND coalesce(belongs.to > $asOf, true) AND reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
    AND change IN moves
  RETURN place
}
CALL (place, known, since, movers, moves) {
  CALL (place, known, movers, moves) {
    MATCH (place)<-[registered:REGISTERED_IN]-(household:Household)<-[member:MEMBER_OF]-(person:Person)
    WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true) AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true)
      AND NOT person IN movers
    RETURN person, household, registered, null AS alone, [] AS movePapers
    UNION ALL
    MATCH (place)<-[reached:TO_PLACE]-(change:RegistrationChange)<-[:UNDERWENT]-(person:Person)
    WHERE change IN moves AND person IN movers AND reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
    OPTIONAL MATCH (person)-[member:MEMBER_OF]->(household:Household)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true)
    WITH person, change, household
    ORDER BY household.id
    WITH person, change, head(collect(household)) AS household
    RETURN person, household, null AS registered, change.on AS alone, COLLECT {
        MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id ORDER BY source.id
      } AS movePapers
  }
  WITH place, known, since, person, household, registered, alone, movePapers
  WHERE coalesce(person.diedOn > $asOf, true) AND ($collectiveId IS NULL OR EXISTS {
    MATCH (person)-[belongs:MEMBER_OF]->(:Record {id: $collectiveId})
    WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true) AND coalesce(belongs.from <= $asOf, true) AND coalesce(belongs.to > $asOf, true)
  })
  OPTIONAL MATCH (person)-[lives:RESIDES_IN]->(home:AdminDivision)
  WHERE lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND coalesce(lives.from <= since, true) AND coalesce(lives.to > $asOf, true)
  WITH known, home, home <> place AS away, person, household, lives.from AS from, alone, coalesce(lives.sourceIds, registered.sourceIds, []) + movePapers AS papers
  WITH known, home, count(DISTINCT person) AS people, min(papers[0]) AS paper,
    collect(CASE WHEN away THEN {person: person, household: household, from: from, alone: alone, papers: papers} END) AS entries
  WITH known, collect({home: home, people: people, paper: paper, entries: entries}) AS homes
  CALL (homes, known) {
    CALL (homes, known) {
      UNWIND homes AS one
      UNWIND one.entries AS entry
      WITH one.home AS home, entry, entry.person AS person, entry.household AS household, known
      MATCH (person)<-[signed:SIGNED_BY]-(consent:Consent)-[:WAS*0..1]->(said)
      WHERE signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true) AND said.recordedAt <= known AND coalesce(said.supersededAt > known, true) AND coalesce(said.signedOn >= entry.from, true) AND said.signedOn <= $asOf
        AND (coalesce(said.signedOn >= entry.alone, false) OR EXISTS {
          MATCH (household)-[registered:REGISTERED_IN]->(at:AdminDivision)
          WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= said.signedOn, true) AND coalesce(registered.to > said.signedOn, true)
            AND NOT EXISTS { (at)-[:SUCCEEDED_BY*0..2]->()-[:PART_OF*0..1]->(home) }
        })
      RETURN home.id AS homeId, person, {id: consent.id, by: 'SELF', attorney: false} AS consent
      UNION ALL
      UNWIND homes AS one
      UNWIND one.entries AS entry
      WITH one.home AS home, entry.household AS household, collect(entry) AS entries, known
      MATCH (household)<-[given:GIVEN_BY]-(consent:Consent)-[:WAS*0..1]->(said)
      WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true) AND said.recordedAt <= known AND coalesce(said.supersededAt > known, true) AND said.signedOn <= $asOf
      UNWIND entries AS entry
      WITH home, household, entry, consent, said, known
      WHERE coalesce(said.signedOn >= entry.from, true)
        AND (coalesce(said.signedOn >= entry.alone, false) OR EXISTS {
          MATCH (household)-[registered:REGISTERED_IN]->(at:AdminDivision)
          WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= said.signedOn, true) AND coalesce(registered.to > said.signedOn, true)
            AND NOT EXISTS { (at)-[:SUCCEEDED_BY*0..2]->()-[:PART_OF*0..1]->(home) }
        })
      MATCH (consent)-[signed:SIGNED_BY]->(signer:Person)
      WHERE signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true) AND NOT EXISTS {
          MATCH (signer)-[belonged:MEMBER_OF]->(household)
          WHERE belonged.recordedAt <= known AND coalesce(belonged.supersededAt > known, true) AND coalesce(belonged.from <= said.signedOn, true) AND coalesce(belonged.to > said.signedOn, true)
        }
      WITH home, entry.person AS person, consent, EXISTS {
          MATCH (power:PowerOfAttorney)-[granted:GRANTED_TO]->(signer)
          WHERE power.recordedAt <= known AND coalesce(power.supersededAt > known, true) AND granted.recordedAt <= known AND coalesce(granted.supersededAt > known, true) AND power.signedOn <= said.signedOn AND coalesce(power.to > said.signedOn, true) AND EXISTS {
            MATCH (power)-[gave:GIVEN_BY]->(grantor:Party)
            WHERE gave.recordedAt <= known AND coalesce(gave.supersededAt > known, true) AND (grantor = household OR grantor = entry.person)
          }
        } AS attorney
      RETURN home.id AS homeId, person, {id: consent.id, by: 'OTHER', attorney: attorney} AS consent
    }
    WITH homeId, person.id AS personId, consent
    ORDER BY consent.id, consent.by, personId
    WITH homeId, collect(personId) AS signers, collect(consent) AS consents
    RETURN collect({homeId: homeId, signers: signers, consents: consents}) AS signing
  }
  UNWIND homes AS one
  WITH one, head([entry IN signing WHERE entry.homeId = one.home.id]) AS signed
  CALL (one, signed) {
    UNWIND one.entries AS entry
    WITH entry.person.id AS id, entry.papers AS papers, entry.person.id IN coalesce(signed.signers, []) AS signs
    ORDER BY signs DESC, id
    LIMIT 20
    RETURN collect({id: id, papers: papers, silent: NOT signs}) AS some
  }
  RETURN one.home AS home, one.people AS people, one.paper AS paper, coalesce(signed.consents, []) AS consents, some
}
WITH known, home, collect({place: place, people: people, paper: paper, some: some, consents: consents}) AS parts
CALL (home) {
  OPTIONAL MATCH (home)-[:SUCCEEDED_BY*1..2]->(later:AdminDivision)
  WITH home, head(collect(later)) AS later
  WITH coalesce(later, home) AS now
  OPTIONAL MATCH (now)-[:PART_OF*0..6]->(above:AdminDivision)
  WITH collect(above) AS chain
  WITH head([above IN chain WHERE above.level = 'TOWNSHIP' | above.id]) AS township, head([above IN chain WHERE above.level = 'COUNTY']) AS county,
    head([above IN chain WHERE above.level = 'CITY' | above.id]) AS city, head([above IN chain WHERE above.level = 'PROVINCE' | above.id]) AS province
  OPTIONAL MATCH (before:AdminDivision)-[:SUCCEEDED_BY]->(county)
  WHERE county.validFrom > $asOf
  WITH township, county, city, province, head(collect(before)) AS before
  WITH *, coalesce(before, county) AS dayCounty
  RETURN {township: township, county: county.id, city: city, province: province, district: dayCounty.settleTier = 'DISTRICTED_CITY'} AS there
}
UNWIND parts AS part
WITH known, part.place AS place, collect({home: home, there: there, people: part.people, paper: part.paper, some: part.some, consents: part.consents}) AS parts
CALL (place) {
  OPTIONAL MATCH (place)-[:SUCCEEDED_BY*1..2]->(later:AdminDivision)
  WITH place, head(collect(later)) AS later
  WITH coalesce(later, place) AS now
  OPTIONAL MATCH (now)-[:PART_OF*0..6]->(above:AdminDivision)
  WITH collect(above) AS chain
  WITH head([above IN chain WHERE above.level = 'TOWNSHIP' | above.id]) AS township, head([above IN chain WHERE above.level = 'COUNTY']) AS county,
    head([above IN chain WHERE above.level = 'CITY' | above.id]) AS city, head([above IN chain WHERE above.level = 'PROVINCE' | above.id]) AS province
  OPTIONAL MATCH (before:AdminDivision)-[:SUCCEEDED_BY]->(county)
  WHERE county.validFrom > $asOf
  WITH township, county, city, province, head(collect(before)) AS before
  WITH *, coalesce(before, county) AS dayCounty
  RETURN {township: township, county: county.id, city: city, province: province, district: dayCounty.settleTier = 'DISTRICTED_CITY'} AS here
}
UNWIND parts AS part
WITH known, place, part.home AS home, part.people AS people, part.paper AS paper, part.some AS some, part.consents AS consents, CASE
    WHEN part.home IS NULL THEN 'NOT_ON_RECORD'
    WHEN part.home = place OR part.there.township = here.township THEN 'AT_HOME'
    WHEN part.there.province <> here.province THEN 'BETWEEN_PROVINCES'
    WHEN part.there.city <> here.city THEN 'WITHIN_PROVINCE'
    WHEN part.there.county IS NULL OR (part.there.township IS NULL AND part.there.county = here.county) THEN 'PLACE_NOT_KNOWN'
    WHEN part.there.district AND here.district THEN 'WITHIN_CITY'
    ELSE 'WITHIN_PROVINCE'
  END AS scope
WITH known, place, home, scope, people, paper, CASE WHEN scope IN ['AT_HOME', 'NOT_ON_RECORD'] THEN [] ELSE some END AS some,
  CASE WHEN scope IN ['AT_HOME', 'NOT_ON_RECORD'] THEN [] ELSE consents END AS consents
ORDER BY place.id, home.id
WITH known, scope, sum(people) AS people, collect(DISTINCT paper)[0..20] AS scopePapers, collect(CASE WHEN some <> [] THEN some END) AS someOfAll,
  collect(CASE WHEN consents <> [] THEN consents END) AS consentsOfAll
WITH known, collect({scope: scope, people: people, papers: scopePapers, some: someOfAll, consents: consentsOfAll}) AS scopes, sum(people) AS everybody
UNWIND scopes AS entry
CALL (entry) {
  UNWIND entry.consents AS list
  UNWIND list AS one
  WITH DISTINCT one.id AS id, one.by AS by, one.attorney AS attorney
  RETURN count(CASE by WHEN 'SELF' THEN 1 END) AS signedWhileAway, count(CASE by WHEN 'OTHER' THEN 1 END) AS signedByOthers,
    count(CASE WHEN attorney THEN 1 END) AS byAttorney, collect(DISTINCT id)[0..20] AS consentIds
}
WITH known, everybody, entry.scope AS scope, entry.people AS people, entry.papers AS scopePapers, signedWhileAway, signedByOthers, byAttorney, consentIds,
  (reduce(first = [], list IN entry.some | CASE WHEN size(first) >= 20 THEN first ELSE first + [one IN list WHERE NOT one.silent] END)[0..20]
    + reduce(first = [], list IN entry.some | CASE WHEN size(first) >= 20 THEN first ELSE first + [one IN list WHERE one.silent] END)[0..20])[0..20] AS shown
WITH *, [one IN shown | one.id] AS personIds, reduce(all = scopePapers, one IN shown | all + coalesce(one.papers, [])) AS residencePapers
RETURN scope, people, round(100.0 * people / everybody, 2) AS percent, signedWhileAway, signedByOthers, byAttorney, personIds, consentIds,
  COLLECT {
    UNWIND residencePapers + COLLECT {
      UNWIND consentIds AS recordId
      MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE scope WHEN 'BETWEEN_PROVINCES' THEN 1 WHEN 'WITHIN_PROVINCE' THEN 2 WHEN 'WITHIN_CITY' THEN 3 WHEN 'PLACE_NOT_KNOWN' THEN 4
  WHEN 'NOT_ON_RECORD' THEN 5 ELSE 6 END
