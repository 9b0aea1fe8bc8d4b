:param id => 'D-50023';

/*
title: Ids that begin like one that is not there
description: The ids that share the longest beginning with what was asked for, at most five, for the message that says there is no such id.
params:
  id: { type: string, required: true, description: The id that was not found }
columns:
  id: { type: string, description: An id that is there }
*/
UNWIND range(size($id), 3, -1) AS length
CALL (length) {
  MATCH (record:Record)
  WHERE record.id STARTS WITH left($id, length)
  RETURN record.id AS near
  ORDER BY near
  LIMIT 5
  UNION
  MATCH (finding:Finding)
  WHERE finding.id STARTS WITH left($id, length)
  RETURN finding.id AS near
  ORDER BY near
  LIMIT 5
}
WITH near, max(length) AS common
RETURN near AS id
ORDER BY common DESC, id
LIMIT 5
