:param divisionId => null;
:param subjectIds => null;
:param farmersPercent => 80;
:param enterprises => 1;
:param smallMembers => 20;
:param enterprisesPercent => 5;
:param extraVotesPercent => 20;
:param kinHolders => 3;
:param kinPercent => 50;
:param gini => 0.6;
:param dataUntil => null;
:param policyDateBasis => 'published';
:param asKnownAt => null;

/*
title: A cooperative in the hands of a few
description: |
  On the last day to which its list of members is known to be complete, else on its last day or the last day of the data, a specialised cooperative broke a limit of the law on its members and votes: fewer than 80 percent farmers, more than one enterprise among up to 20 members or more than 5 percent of more, extra votes of more than 20 percent. Or, without a limit of law, at most three holders whose heads are kin held more than half of it, or a specialised or land-share cooperative's units were spread with a Gini coefficient above 0.6.
  Without a list that is known to be complete no limit of law is known to be broken. A limit is broken on a day and by no event, so a finding's key is the name of the limit: FARMERS, ENTERPRISES, VOTES, TOP_KIN or GINI.
  A member is a farmer who is registered as agricultural, or as resident beside membership of a collective; whose registration is not on record is not known. Votes are compared where those of every holder are known, with what most holders have as one vote.
stability: stable
level: HARD
version: 3
subject: Cooperative
params:
  divisionId: { type: string, required: false, default: null, description: Only cooperatives at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  farmersPercent: { type: integer, default: 80, min: 0, max: 100, description: Least percent of the members that are farmers }
  enterprises:    { type: integer, default: 1, min: 0, max: 100, description: Most enterprises of a small cooperative }
  smallMembers:   { type: integer, default: 20, min: 1, max: 1000, description: Most members of a small cooperative }
  enterprisesPercent: { type: integer, default: 5, min: 0, max: 100, description: Most percent of enterprises among the members of a larger one }
  extraVotesPercent:  { type: integer, default: 20, min: 0, max: 100, description: "Most votes beyond one a member, percent of the members" }
  kinHolders: { type: integer, default: 3, min: 2, max: 10, description: Most holders of a cluster of kin }
  kinPercent: { type: integer, default: 50, min: 1, max: 100, description: Percent of the units beyond which a cluster of kin is looked at }
  gini:       { type: number, default: 0.6, min: 0, max: 1, description: Gini coefficient beyond which the spread of units is looked at }
  dataUntil:  { type: date, required: false, default: null, description: Day to which the data reach; null = the day on which a transfer was last recorded }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-COOP-2017#20', 'I-COOP-2017#22', 'I-CQ-COOP-2022#7']
guards:
  URBAN_WITH_CONTRACT_RIGHT: With those who are registered in town but keep a contract right or collective stock there are enough farmers, where a rule in force counts them
  LAW_BEFORE_2018: The limit was not in force on the day that is looked at, and no later day is to be looked at
  PROPORTIONAL_TO_LAND: Every unit was credited for land, at one number of square metres a unit
falsePositives:
  - Members who left and were not struck off the list
  - A limit that was broken on the day of the list and mended since
  - A big grower who brought in hired land
finds:
  - { subject: C-LP-03, verdict: FLAGGED }
  - { subject: C-LP-03, verdict: UNKNOWN }
  - { subject: C-LP-07, verdict: CLEARED }
columns:
  subjectId:  { type: string, description: "The cooperative" }
  key:        { type: string, description: "The limit: FARMERS, ENTERPRISES, VOTES, TOP_KIN or GINI" }
  "on":         { type: date, nullable: true, description: "The day that is looked at" }
  divisionId: { type: string, nullable: true, description: "Where the cooperative is" }
  verdict:    { type: string, description: "FLAGGED, CLEARED or UNKNOWN" }
  severity:   { type: string, nullable: true, description: "HARD for FARMERS, ENTERPRISES and VOTES, SOFT for TOP_KIN and GINI; null when it is not flagged" }
  score:      { type: number, description: 0 to 1 }
  summary:    { type: string, description: What was found }
  observed:   { type: map, description: What was observed }
  thresholds: { type: map, description: What it was compared with }
  guards:     { type: list, description: "Maps of guard, outcome HELD, FAILED or UNKNOWN, because" }
  citations:  { type: list, description: "Maps of provisionId, instrumentId, article, inForce, verification: what was in force at that day and place" }
  missing:    { type: strings, description: Records that would decide and are not there }
  evidenceIds: { type: strings, description: "The records that show it, the most telling first" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
CALL () {
  MATCH (any:Transfer)
  WHERE any.on >= date('1900-01-01')
  RETURN max(any.recordedAt) AS lastRecordedAt
}
WITH known, coalesce($dataUntil, date(CASE WHEN known < lastRecordedAt THEN known ELSE lastRecordedAt END)) AS dataUntil
MATCH (cooperative:Cooperative)
WHERE cooperative.kind IN ['SPECIALISED', 'LAND_SHARE'] AND ($subjectIds IS NULL OR cooperative.id IN $subjectIds)
MATCH (cooperative)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
OPTIONAL MATCH (cooperative)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, cooperative, state, min(division.id) AS divisionId,
  CASE WHEN state.dissolvedOn <= dataUntil THEN state.dissolvedOn - duration({days: 1}) ELSE dataUntil END AS lastDay
CALL (cooperative, known) {
  OPTIONAL MATCH (cooperative)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND 'REGISTRATION' IN source.completeFor
  RETURN max(coalesce(source.coversTo, date(source.recordedAt))) - duration({days: 1}) AS listedTo
}
WITH *, CASE WHEN listedTo < lastDay THEN listedTo ELSE lastDay END AS day
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (cooperative, state, day, known) {
  MATCH (member:Party)-[membership:MEMBER_OF]->(cooperative)
  WHERE state.kind = 'SPECIALISED' AND membership.recordedAt <= known AND coalesce(membership.supersededAt > known, true)
    AND coalesce(membership.from <= day, true)
  WITH member, day, known, max(CASE WHEN membership.to <= day THEN membership.to ELSE membership.from END) AS changedOn,
    any(open IN collect(coalesce(membership.to > day, true)) WHERE open) AS active
  CALL (member, active, day, known) {
    OPTIONAL MATCH (member)-[belongs:MEMBER_OF*0..1]->(household:Household)-[registered:REGISTERED_IN]->(:AdminDivision)
    WHERE active AND all(step IN belongs WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
        AND coalesce(step.from <= day, true) AND coalesce(step.to > day, true))
      AND registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true)
      AND coalesce(registered.from <= day, true) AND coalesce(registered.to > day, true)
    WITH household, registered
    ORDER BY registered.from DESC, household.id
    RETURN head(collect(household)) AS household, head(collect(registered.status)) AS status
  }
  WITH member, household, day, known, changedOn, active,
    CASE WHEN NOT active THEN 'LEFT' WHEN member:Company OR member:Lender OR member:Institution THEN 'ENTERPRISE'
      WHEN NOT (member:Person OR member:Household) THEN 'OTHER' WHEN status = 'AGRI' THEN 'FARMER'
      WHEN status IN ['NON_AGRI', 'BLUE_STAMP'] THEN 'URBAN'
      WHEN status = 'RESIDENT' AND EXISTS {
        MATCH (household)<-[lives:MEMBER_OF]-(:Person)-[belongs:MEMBER_OF]->(:Collective)
        WHERE lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND coalesce(lives.to > day, true)
          AND belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true) AND coalesce(belongs.to > day, true)
      } THEN 'FARMER' ELSE 'UNKNOWN' END AS kind
  WITH member, kind, changedOn, kind = 'URBAN' AND (EXISTS {
      MATCH (household)-[holds:HOLDS]->(right:LandRight {type: 'CONTRACT_MGMT'})-[:WAS*0..1]->(held)
      WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
        AND held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND held.from <= day AND coalesce(held.to > day, true)
    } OR EXISTS {
      MATCH (household)-[stock:HOLDS_STAKE]->(:Cooperative {kind: 'COMMUNITY_STOCK'})
      WHERE stock.recordedAt <= known AND coalesce(stock.supersededAt > known, true) AND coalesce(stock.from <= day, true)
        AND coalesce(stock.to > day, true)
    }) AS keeps
  ORDER BY member.id
  RETURN max(changedOn) AS membersChangedOn, count(CASE WHEN kind <> 'LEFT' THEN 1 END) AS members,
    count(CASE WHEN kind = 'FARMER' THEN 1 END) AS farmers, count(CASE WHEN kind = 'UNKNOWN' THEN 1 END) AS notKnown,
    count(CASE WHEN keeps THEN 1 END) AS keeping,
    collect(CASE WHEN kind = 'ENTERPRISE' THEN member.id END) AS enterpriseIds, collect(CASE WHEN kind IN ['URBAN', 'OTHER']
        THEN member.id END) AS strangerIds,
    collect(CASE WHEN kind = 'UNKNOWN' THEN member.id END) AS notKnownIds
}
CALL (cooperative, day, known) {
  MATCH (holder:Party)-[stake:HOLDS_STAKE]->(cooperative)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= day, true) AND coalesce(stake.to > day,
      true)
  WITH holder, max(stake.from) AS changedOn, sum(stake.units) AS units, count(CASE WHEN stake.units IS NULL THEN 1 END) AS withoutUnits,
    sum(CASE WHEN stake.shareMin = stake.shareMax THEN stake.shareMin END) AS share, count(CASE WHEN coalesce(stake.shareMin <> stake.shareMax, true)
        THEN 1 END) AS withoutShare,
    sum(CASE WHEN stake.votesMin = stake.votesMax THEN stake.votesMin END) AS votes, count(CASE WHEN coalesce(stake.votesMin <> stake.votesMax, true)
        THEN 1 END) AS withoutVotes
  ORDER BY units, share, holder.id
  WITH max(changedOn) AS stakesChangedOn, sum(withoutUnits) AS withoutUnits, sum(withoutShare) AS withoutShare, sum(withoutVotes) AS withoutVotes,
    collect({holder: holder, units: units, share: share}) AS entries, collect(votes) AS votes
  WITH *, reduce(best = {number: 0.0, times: 0}, number IN votes | CASE WHEN number > 0 AND (size([other IN votes WHERE other = number]) > best.times
    OR (size([other IN votes WHERE other = number]) = best.times AND number > best.number))
    THEN {number: number, times: size([other IN votes WHERE other = number])} ELSE best END).number AS oneVote
  WITH stakesChangedOn, CASE WHEN withoutUnits = 0 THEN [entry IN entries | {holder: entry.holder, amount: 1.0 * entry.units}]
      WHEN withoutShare = 0 THEN [entry IN entries | {holder: entry.holder, amount: 1.0 * entry.share}] ELSE [] END AS holders,
    CASE WHEN withoutVotes = 0 AND oneVote > 0 THEN reduce(total = 0.0, number IN votes
      | total + CASE WHEN number > oneVote THEN number / oneVote - 1.0 ELSE 0.0 END) END AS extraVotes
  WITH stakesChangedOn, holders, extraVotes, size(holders) AS number, reduce(total = 0.0, entry IN holders | total + entry.amount) AS amount
  RETURN stakesChangedOn, holders, round(extraVotes, 6) AS extraVotes, amount,
    CASE WHEN number > 1 AND amount > 0 THEN round(reduce(total = 0.0, position IN range(0, number - 1)
      | total + (2.0 * (position + 1) - number - 1) * holders[position].amount) / (number * amount), 9) END AS gini
}
CALL (cooperative, state, holders, amount, day, known) {
  WITH cooperative, state, holders, amount, day, known
  WHERE state.kind = 'SPECIALISED' AND reduce(total = 0.0, entry IN holders[-$kinHolders..] | total + entry.amount) * 100 > amount * $kinPercent
  UNWIND holders AS entry
  WITH entry.holder AS holder, entry.amount AS held, holders, amount, day, known
  MATCH (holder)<-[heads:MEMBER_OF*0..1]-(head:Person)
  WHERE all(step IN heads WHERE step.role = 'HEAD' AND step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
    AND coalesce(step.to > day, true))
  MATCH (head)-[kin:KIN_OF]-(relative:Person)-[headed:MEMBER_OF*0..1]->(other:Party)
  WHERE kin.recordedAt <= known AND coalesce(kin.supersededAt > known, true) AND other <> holder
    AND all(step IN headed WHERE step.role = 'HEAD' AND step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
      AND coalesce(step.to > day, true))
  WITH DISTINCT holder, held, amount, other, head([entry IN holders WHERE entry.holder = other | entry.amount]) AS otherHeld
  WHERE otherHeld IS NOT NULL
  ORDER BY otherHeld DESC, other.id
  WITH holder, held, amount, collect({holder: other, amount: otherHeld})[0..$kinHolders - 1] AS kin
  WITH [holder.id] + [entry IN kin | entry.holder.id] AS ids, reduce(total = held, entry IN kin | total + entry.amount) AS cluster, amount
  WHERE cluster * 100 > amount * $kinPercent
  ORDER BY cluster DESC, ids
  LIMIT 1
  RETURN collect({ids: ids, percent: round(100.0 * cluster / amount, 4)}) AS clusters
}
WITH *, [
  CASE WHEN members > 0 AND farmers * 100 < members * $farmersPercent AND farmers + notKnown < members THEN 'FARMERS' END,
  CASE WHEN CASE WHEN members <= $smallMembers THEN size(enterpriseIds) > $enterprises
    ELSE size(enterpriseIds) * 100 > members * $enterprisesPercent END THEN 'ENTERPRISES' END,
  CASE WHEN members > 0 AND extraVotes * 100 > members * $extraVotesPercent THEN 'VOTES' END,
  CASE WHEN clusters <> [] THEN 'TOP_KIN' END,
  CASE WHEN gini > $gini THEN 'GINI' END] AS tried
WITH *, [limit IN tried WHERE limit IS NOT NULL] AS limits
WHERE limits <> []
CALL (cooperative, limits, day, known) {
  OPTIONAL MATCH (:Party)-[stake:HOLDS_STAKE]->(cooperative)
  WHERE any(limit IN limits WHERE limit IN ['TOP_KIN', 'GINI']) AND stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
    AND coalesce(stake.from <= day, true) AND coalesce(stake.to > day, true)
  OPTIONAL MATCH (conversion:Record {id: stake.eventId})-[:WAS*0..1]->(converted)
  WHERE converted.recordedAt <= known AND coalesce(converted.supersededAt > known, true)
  WITH stake, converted.areaM2 AS areaM2, converted.units AS units
  WITH count(stake) AS stakes, count(CASE WHEN stake.basis = 'LAND' AND units > 0 AND areaM2 IS NOT NULL THEN 1 END) AS forLand,
    max(areaM2 / (units + 1.0)) AS atLeastM2, min(CASE WHEN units > 1 THEN areaM2 / (units - 1.0) END) AS atMostM2
  RETURN stakes, forLand, stakes > 0 AND forLand = stakes AND coalesce(atLeastM2 <= atMostM2, true) AS proportional
}
CALL (day, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['FARMER_MEMBERS', 'ENTERPRISE_MEMBERS', 'EXTRA_VOTES', 'URBAN_FARMERS'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, day, placeIds,
    coalesce(says.from, law.effectiveOn, CASE $policyDateBasis WHEN 'dated' THEN coalesce(law.datedOn, law.publishedOn)
      ELSE coalesce(law.publishedOn, law.datedOn) END) AS inForceFrom
  WHERE inForceFrom <= day AND coalesce(coalesce(says.to, law.repealedOn) > day, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= day)}) AS found
  RETURN found AS provisions, [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, any(entry IN provisions WHERE entry.matter = 'URBAN_FARMERS') AS urbanCounts,
  [entry IN provisions | entry.matter] AS inForce,
  [entry IN provisions WHERE entry.hard | entry.matter] AS verified
UNWIND limits AS limit
WITH *, CASE limit WHEN 'FARMERS' THEN 'FARMER_MEMBERS' WHEN 'ENTERPRISES' THEN 'ENTERPRISE_MEMBERS' WHEN 'VOTES' THEN 'EXTRA_VOTES' END AS matter,
  farmers + CASE WHEN urbanCounts THEN keeping ELSE 0 END AS counted
WITH *,
  CASE WHEN limit <> 'FARMERS' THEN 'FAILED' WHEN counted * 100 >= members * $farmersPercent THEN 'HELD'
    WHEN (counted + notKnown) * 100 >= members * $farmersPercent THEN 'UNKNOWN' ELSE 'FAILED' END AS urban,
  CASE WHEN matter IS NULL OR matter IN inForce THEN 'FAILED' WHEN day < lastDay THEN 'UNKNOWN' ELSE 'HELD' END AS before,
  CASE WHEN matter IS NULL AND proportional THEN 'HELD' ELSE 'FAILED' END AS byLand
WITH *, matter IS NOT NULL AND before <> 'HELD' AND (listedTo IS NULL OR before = 'UNKNOWN') AS unlisted
WITH *, CASE WHEN 'HELD' IN [before, byLand] THEN 'CLEARED' WHEN unlisted THEN 'UNKNOWN' WHEN urban = 'HELD' THEN 'CLEARED'
    WHEN urban = 'UNKNOWN' THEN 'UNKNOWN' ELSE 'FLAGGED' END AS verdict,
  CASE WHEN coalesce(membersChangedOn >= stakesChangedOn, stakesChangedOn IS NULL) THEN membersChangedOn ELSE stakesChangedOn END AS changedOn,
  head(clusters) AS cluster
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN matter IN verified THEN 'HARD' ELSE 'SOFT' END END AS severity,
  CASE limit
    WHEN 'FARMERS' THEN toString(farmers) + ' of ' + toString(members) + ' members are farmers, fewer than ' + toString($farmersPercent) + ' percent'
    WHEN 'ENTERPRISES' THEN toString(size(enterpriseIds)) + ' of ' + toString(members) + ' members are enterprises, more than '
      + CASE WHEN members <= $smallMembers THEN toString($enterprises) ELSE toString($enterprisesPercent) + ' percent' END
    WHEN 'VOTES' THEN 'the votes beyond one a member are ' + toString(round(extraVotes, 2)) + ' among ' + toString(members) + ' members, more than '
      + toString($extraVotesPercent) + ' percent'
    WHEN 'TOP_KIN' THEN toString(size(cluster.ids)) + ' holders whose heads are kin hold ' + toString(round(cluster.percent, 2)) + ' percent'
    ELSE 'the Gini coefficient over ' + toString(size(holders)) + ' holders is ' + toString(round(gini, 4)) END AS said
RETURN cooperative.id AS subjectId, limit AS key, day AS on, divisionId, verdict, severity,
  CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END AS score,
  state.name + ', on ' + toString(day) + CASE WHEN state.dissolvedOn - duration({days: 1}) = day THEN ', its last day' ELSE '' END + ': ' + said
    + CASE WHEN before = 'HELD' THEN '; the limit was not in force then' WHEN before = 'UNKNOWN'
        THEN '; the limit was not in force then, and of later members there is no list that is known to be complete'
      WHEN unlisted THEN '; the list of members is not known to be complete to that day' WHEN urban = 'HELD' THEN '; with '
      + toString(keeping) + ' who are registered in town and keep land or stock there are enough'
      WHEN byLand = 'HELD' THEN '; every unit was credited for land at one price' WHEN verdict = 'UNKNOWN' THEN '; of ' + toString(notKnown)
        + ' the registration is not known' ELSE '' END AS summary,
  CASE limit
    WHEN 'FARMERS' THEN {members: members, farmers: farmers, farmersPercent: round(100.0 * farmers / members, 4), registeredInTownWithLand: keeping,
      registrationNotKnown: notKnown,
      changedOn: changedOn, listCompleteTo: listedTo}
    WHEN 'ENTERPRISES' THEN {members: members, enterprises: size(enterpriseIds), enterprisesPercent: round(100.0 * size(enterpriseIds) / members, 4),
      changedOn: changedOn, listCompleteTo: listedTo}
    WHEN 'VOTES' THEN {members: members, extraVotes: extraVotes, extraVotesPercent: round(100.0 * extraVotes / members, 4),
      changedOn: changedOn, listCompleteTo: listedTo}
    WHEN 'TOP_KIN' THEN {holders: size(holders), kinHolders: size(cluster.ids), kinPercent: cluster.percent,
      changedOn: changedOn, listCompleteTo: listedTo}
    ELSE {holders: size(holders), gini: gini, largestPercent: round(100.0 * last(holders).amount / amount, 4),
      changedOn: changedOn, listCompleteTo: listedTo} END AS observed,
  CASE limit
    WHEN 'FARMERS' THEN {farmersPercent: $farmersPercent}
    WHEN 'ENTERPRISES' THEN {enterprises: $enterprises, smallMembers: $smallMembers, enterprisesPercent: $enterprisesPercent}
    WHEN 'VOTES' THEN {extraVotesPercent: $extraVotesPercent}
    WHEN 'TOP_KIN' THEN {kinHolders: $kinHolders, kinPercent: $kinPercent} ELSE {gini: $gini} END AS thresholds,
  [
    {guard: 'URBAN_WITH_CONTRACT_RIGHT', outcome: urban, because: CASE WHEN limit <> 'FARMERS' THEN 'Not a matter of who is a farmer'
      WHEN NOT urbanCounts THEN 'No rule in force there and then counts as farmers who are registered in town'
        + CASE urban WHEN 'UNKNOWN' THEN '; the registration of ' + toString(notKnown) + ' members is not known' ELSE '' END
      ELSE toString(keeping) + ' are registered in town and keep a contract right or collective stock: ' + toString(counted) + ' of '
        + toString(members) + CASE urban WHEN 'UNKNOWN' THEN '; the registration of ' + toString(notKnown) + ' members is not known' ELSE '' END END},
    {guard: 'LAW_BEFORE_2018', outcome: before, because: CASE WHEN matter IS NULL THEN 'Not a limit of law'
      WHEN before = 'HELD' THEN 'No such limit was in force on ' + toString(day) WHEN before = 'UNKNOWN'
        THEN 'No such limit was in force on ' + toString(day) + ', and of the members after that day too little is known' ELSE 'The limit was in force' END},
    {guard: 'PROPORTIONAL_TO_LAND', outcome: byLand, because: CASE WHEN matter IS NOT NULL THEN 'Not a matter of how units are spread'
      ELSE toString(forLand) + ' of ' + toString(stakes) + ' stakes were credited for land' + CASE WHEN byLand = 'FAILED' AND forLand = stakes
        THEN ', at different numbers of square metres a unit' WHEN byLand = 'HELD' THEN ', at one number of square metres a unit' ELSE '' END END}
  ] AS guards,
  CASE WHEN matter IS NULL THEN [] ELSE [entry IN provisions WHERE entry.matter IN [matter, CASE limit WHEN 'FARMERS' THEN 'URBAN_FARMERS' END] | entry.citation] END AS citations,
  CASE WHEN verdict = 'UNKNOWN' AND unlisted THEN ['a list of members, stakes and votes that is known to be complete to ' + toString(lastDay)]
    ELSE [] END + CASE WHEN verdict = 'UNKNOWN' AND urban = 'UNKNOWN' THEN ['registration of ' + reduce(text = '', id IN notKnownIds[0..5] | text + CASE text WHEN '' THEN '' ELSE ', ' END
      + id)
    + CASE WHEN notKnown > 5 THEN ' and others' ELSE '' END] ELSE [] END AS missing,
  [cooperative.id] + CASE limit WHEN 'FARMERS' THEN (strangerIds + enterpriseIds + notKnownIds)[0..20] WHEN 'ENTERPRISES' THEN enterpriseIds[0..20]
    WHEN 'TOP_KIN' THEN cluster.ids ELSE [entry IN reverse(holders)[0..5] | entry.holder.id] END AS evidenceIds,
  COLLECT {
    MATCH (cooperative)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id
    ORDER BY source.id
  } AS sourceIds
ORDER BY subjectId, key
