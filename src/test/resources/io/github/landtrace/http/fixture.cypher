MERGE (county:Record:AdminDivision {id: 'D-TEST-COUNTY'})
SET county.name = '测试县', county.pinyin = 'ce shi xian', county.spellings = ' ceshixian ', county.code = '000231', county.level = 'COUNTY', county.recordedAt = datetime('2023-07-01T00:00:00Z')
WITH county
UNWIND range(1, 120) AS number
MERGE (township:Record:AdminDivision {id: 'D-TEST-' + toString(1000 + number)})
SET township.name = '测试镇' + toString(number), township.level = 'TOWNSHIP', township.recordedAt = datetime('2023-07-01T00:00:00Z')
MERGE (township)-[part:PART_OF]->(county)
SET part.recordedAt = datetime('2023-07-01T00:00:00Z')
MERGE (finding:Finding {id: 'R-TEST:D-TEST-' + toString(1000 + number)})
SET finding.ruleId = 'R-TEST',
    finding.ruleVersion = 1,
    finding.verdict = CASE WHEN number % 2 = 0 THEN 'FLAGGED' ELSE 'UNKNOWN' END,
    finding.score = (1 + number % 4) / 4.0,
    finding.subjectId = township.id,
    finding.summary = 'Found <in> a test',
    finding.on = date('2011-06-30'),
    finding.divisionId = county.id,
    finding.missing = [],
    finding.evidenceIds = [county.id],
    finding.sourceIds = [],
    finding.guardNames = [],
    finding.guardOutcomes = [],
    finding.guardReasons = [],
    finding.status = 'NEW',
    finding.digest = 'sha256:' + toString(number),
    finding.firstSeenRun = 'RUN-TEST',
    finding.lastSeenRun = 'RUN-TEST'
MERGE (finding)-[:ABOUT]->(township)
MERGE (finding)-[observed:OBSERVED]->(township)
SET observed.days = number
MERGE (run:DetectionRun {id: 'D-TEST-RUN'})
MERGE (finding)-[found:FOUND_IN]->(run)
SET found.afterDays = 365
