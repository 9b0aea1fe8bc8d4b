:param from => date('2011-01-01');
:param limit => 5;
/*
title: A title
description: A description
stability: experimental
params:
  from:  { type: date, required: true }
  limit: { type: integer, default: 5 }
requires:
  - { together: [from] }
columns:
  id: { type: string }
*/
MATCH (record:Record) WHERE record.on >= $from RETURN record.id AS id ORDER BY id LIMIT $limit;
