-- What rule R01 looks at before it judges: the same households and events as bench-candidates.cypher finds.
WITH RECURSIVE place(id, steps) AS (
  SELECT CAST('D-50' AS text), 0
  UNION
  SELECT part_of.start_id, place.steps + 1
  FROM place
  JOIN part_of ON part_of.end_id = place.id AND part_of.is_current
  WHERE place.steps < 6
),
act AS (
  SELECT id, day FROM surrender WHERE is_current AND day >= DATE '1900-01-01' AND day < DATE '2200-01-01'
  UNION ALL
  SELECT id, day FROM take_back WHERE is_current AND day >= DATE '1900-01-01' AND day < DATE '2200-01-01'
  UNION ALL
  SELECT id, day FROM transfer
  WHERE is_current AND form IN ('EXCHANGE', 'ASSIGN') AND day >= DATE '1900-01-01' AND day < DATE '2200-01-01'
),
loss AS (
  SELECT act.id AS act_id, act.day, holds.start_id AS household_id, min(located_in.end_id) AS division_id
  FROM act
  JOIN ended ON ended.start_id = act.id AND ended.is_current
  JOIN land_right ON land_right.id = ended.end_id AND land_right.kind IN ('CONTRACT_MGMT', 'HOMESTEAD', 'FOREST')
  JOIN holds ON holds.end_id = land_right.id AND holds.is_current AND holds.kind = 'Household'
  JOIN lies_over ON lies_over.start_id = land_right.id AND lies_over.is_current
  JOIN parcel ON parcel.id = lies_over.end_id AND parcel.is_current
  JOIN located_in ON located_in.start_id = parcel.id AND located_in.is_current
  GROUP BY act.id, act.day, holds.start_id
),
timed AS (
  SELECT act_id, day, household_id, CASE WHEN division_id IN (SELECT id FROM place) THEN 1095 ELSE 365 END AS days
  FROM loss
),
subject AS (
  SELECT act_id, day, household_id, days, household_id AS id FROM timed
  UNION ALL
  SELECT timed.act_id, timed.day, timed.household_id, timed.days, member_of.start_id
  FROM timed
  JOIN member_of ON member_of.end_id = timed.household_id AND member_of.is_current AND member_of.kind = 'Person'
    AND (member_of.since IS NULL OR member_of.since <= timed.day)
)
SELECT DISTINCT subject.household_id, subject.act_id
FROM subject
JOIN underwent ON underwent.start_id = subject.id AND underwent.is_current
JOIN registration_change ON registration_change.id = underwent.end_id AND registration_change.is_current
  AND registration_change.kind = 'STATUS_CHANGE' AND registration_change.from_status = 'AGRI'
  AND registration_change.to_status IN ('NON_AGRI', 'RESIDENT')
WHERE subject.day >= registration_change.day - 30 AND subject.day <= registration_change.day + subject.days
ORDER BY 1, 2
