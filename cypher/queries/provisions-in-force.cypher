:param matter => 'LAND_ON_REGISTRATION_CHANGE';
:param divisionId => 'D-500231';
:param asOf => date('2012-06-30');
:param basis => 'published';
:param asKnownAt => null;
:param limit => 200;

/*
title: What the law said of a matter on a day at a place
description: |
  Provisions in force on the day, of the whole country and of the place and everything above it: which article of which instrument requires, forbids, permits, limits, ends or entitles to what. It is the table that the rules ask.
  A provision counts from its own first day or from that of its instrument; a policy without a day of effect from its publication, or from its date when the basis is "dated".
  Law comes before policy, and the older before the younger. UNVERIFIED was not read and makes no finding HARD. A matter without a row is one of which nothing in force is in the table, which is not the same as allowed.
stability: stable
scan: The table of the law is small, and a matter may be that of an earlier version
params:
  matter:     { type: string, required: false, default: null, enum: [LAND_ON_REGISTRATION_CHANGE, CONDITION_OF_SETTLING, SURRENDER_NOTICE, SURRENDER_PAY, COLLECTIVE_TO_STATE, STATE_LAND_WHEN_ALL_URBAN, STATE_LAND_AFTER_RELOCATION, STATE_LAND_WHEN_LITTLE_LEFT, STATE_LAND_AFTER_DISSOLUTION, TRANSFER_WITHOUT_FORCE, OUTSIDER_CONTRACT, MEMBERS_VOTE, PAY_BEFORE_APPROVAL, COMPENSATION_STANDARD, MONEY_TO_THE_ENTITLED, FALSE_REGISTRATION, RESETTLER_ENTITLEMENT, RETURN_TO_VILLAGE, RUSH_AFTER_NOTICE, DEATH_ENTRY, ONE_REGISTER, ONE_COLLECTIVE, OFFICIAL_IN_COOPERATIVE, KIN_AND_OFFICE, FARMER_MEMBERS, ENTERPRISE_MEMBERS, EXTRA_VOTES, URBAN_FARMERS, COLLECTIVE_ASSETS, SURPLUS_BY_PATRONAGE, LAND_AFTER_EXIT, FARMLAND_TO_CONSTRUCTION, COLLECTIVE_CONSTRUCTION_LAND, REGISTER_ENTRY, FORCED_HANDOVER, HOME_FOR_HOME, QUOTA_GAINS, RESIDENCE_PERMIT, WOMENS_LAND, TAKE_OVER_REVIEW, MORTGAGE_OF_HOME_LAND, MORTGAGE_OF_OPERATION_RIGHT], description: "Only what is about this, as rules name it; null = everything" }
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: "Id of a place; null = only what applies in the whole country" }
  asOf:       { type: date, required: true, description: The day }
  basis:      { type: string, default: published, enum: [published, dated], description: Which date counts for an instrument without a day of effect }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  provisionId:  { type: string, description: Id of the provision }
  instrumentId: { type: string, description: The instrument that it is part of }
  title:        { type: string, description: English title of the instrument }
  article:      { type: string, nullable: true, description: Article with its paragraph; null = the instrument as a whole }
  matter:       { type: string, description: What it is about }
  effect:       { type: string, description: "REQUIRES, FORBIDS, PERMITS, ENTITLES, LIMITS or ENDS" }
  says:         { type: string, description: "What it says, in short" }
  binding:      { type: boolean, description: Whether it binds as law; false = policy }
  place:        { type: string, nullable: true, description: Where it applies; null = the whole country }
  inForceFrom:  { type: date, description: First day in force on this basis }
  inForceTo:    { type: date, nullable: true, description: First day no longer in force }
  verification: { type: string, description: "TEXT, SECONDARY, SEED, UNVERIFIED or SYNTHETIC" }
  sourceIds:    { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (place:Record {id: $divisionId})
  WHERE place:AdminDivision
}
OPTIONAL MATCH (:Record {id: $divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
WITH known, collect(above) AS places
MATCH (provision:Provision)-[:WAS*0..1]->(says)
WHERE says.recordedAt <= known AND coalesce(says.supersededAt > known, true) AND ($matter IS NULL OR says.matter = $matter)
MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
  AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(where:AdminDivision)
WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
WITH known, places, provision, says, instrument, law, where, coalesce(says.to, law.repealedOn) AS inForceTo,
  coalesce(says.from, law.effectiveOn, CASE $basis WHEN 'dated' THEN coalesce(law.datedOn, law.publishedOn)
    ELSE coalesce(law.publishedOn, law.datedOn) END) AS inForceFrom
WHERE (where IS NULL OR where IN places) AND inForceFrom <= $asOf AND coalesce(inForceTo > $asOf, true)
RETURN provision.id AS provisionId, instrument.id AS instrumentId, law.titleEn AS title, says.article AS article, says.matter AS matter,
  says.effect AS effect, says.says AS says, says.binding AS binding, where.name AS place, inForceFrom, inForceTo,
  says.verification AS verification, COLLECT {
    MATCH (provision)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id
    ORDER BY source.id
  } AS sourceIds
ORDER BY matter, binding DESC, inForceFrom, provisionId
LIMIT $limit
