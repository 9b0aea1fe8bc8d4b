:param ids => ['P-DJ-34-1'];
:param asKnownAt => null;

/*
title: The offices and seats that some parties held
params:
  ids:       { type: strings, required: true, description: Ids of persons and other parties }
  asKnownAt: { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
columns:
  id:      { type: string, description: Id of the party }
  offices: { type: list, description: "Maps of title, organisationId, organisationName, from, to" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (party:Record)
WHERE party.id IN $ids
RETURN party.id AS id,
  COLLECT {
    MATCH (party)-[office:HOLDS_OFFICE]->(organisation:Record)
    WHERE coalesce(office.recordedAt <= known, true) AND coalesce(office.supersededAt > known, true)
    RETURN {title: office.title, organisationId: organisation.id, organisationName: organisation.name, from: office.from, to: office.to}
    ORDER BY office.from, organisation.id
  } AS offices
ORDER BY id
