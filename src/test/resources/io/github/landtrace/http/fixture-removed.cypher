MATCH (node:Record|Finding|DetectionRun|Review)
WHERE node.id STARTS WITH 'D-TEST-' OR node.id STARTS WITH 'R-TEST:'
DETACH DELETE node
