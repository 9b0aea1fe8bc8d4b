/*
title: A version of a ENCUMBERED relationship is kept once
*/
CREATE CONSTRAINT encumbered_id IF NOT EXISTS
FOR ()-[link:ENCUMBERED]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
