// Names of people, whole.
MATCH (person:Person)
WITH person.name AS q, count(*) AS people
WHERE people = 1
RETURN q, '' AS kind, '' AS place
ORDER BY q
LIMIT 30
