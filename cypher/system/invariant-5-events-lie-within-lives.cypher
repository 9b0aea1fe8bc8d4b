:param limit => 1000;

/*
title: Events lie within the lives of what they touch
description: |
  An event touches people between birth and death, organisations between founding and dissolution, and rights within their days. What lies outside is reported: it may be a fault of the data or a pattern worth reading.
params:
  limit: { type: integer, default: 1000, min: 1, max: 100000, description: Rows at most }
columns:
  recordIds: { type: strings, description: "The records that break it, the most telling first" }
  "on":        { type: date, nullable: true, description: The day on which it shows }
  sentence:  { type: string, description: What is wrong }
scan: an invariant holds over every record of its kind, so each is read
*/
CALL () {
  MATCH (event:Event)-[link:BY|TO|INTO]->(party:Party)
  WHERE link.supersededAt IS NULL AND event.supersededAt IS NULL
    AND (event.on < coalesce(party.bornOn, party.foundedOn) OR event.on > coalesce(party.diedOn, properties(party).dissolvedOn))
  RETURN [event.id, party.id] AS recordIds, event.on AS on,
    event.id + ' of ' + toString(event.on) + ' touches ' + party.id + ', which lived from '
      + coalesce(toString(coalesce(party.bornOn, party.foundedOn)), 'an unknown day') + ' to '
      + coalesce(toString(coalesce(party.diedOn, properties(party).dissolvedOn)), 'an open end') AS sentence
  UNION ALL
  MATCH (event:Event)-[link:CREATED|ENDED|ENCUMBERED]->(right:LandRight)
  WHERE link.supersededAt IS NULL AND event.supersededAt IS NULL AND right.supersededAt IS NULL
    AND (event.on > right.to OR (type(link) <> 'CREATED' AND event.on < right.from))
  RETURN [event.id, right.id] AS recordIds, event.on AS on,
    event.id + ' of ' + toString(event.on) + ' ' + toLower(type(link)) + ' ' + right.id + ', which ran from ' + toString(right.from) + ' to '
      + coalesce(toString(right.to), 'an open end') AS sentence
  UNION ALL
  MATCH (paper:Consent)-[link:GIVEN_BY|SIGNED_BY]->(person:Person)
  WHERE link.supersededAt IS NULL AND paper.supersededAt IS NULL
    AND (paper.signedOn < person.bornOn OR paper.signedOn > person.diedOn)
  RETURN [paper.id, person.id] AS recordIds, paper.signedOn AS on,
    paper.id + ' is signed on ' + toString(paper.signedOn) + ', outside the life of ' + person.id AS sentence
}
RETURN recordIds, on, sentence
ORDER BY on, recordIds
LIMIT $limit
