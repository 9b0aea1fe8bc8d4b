/*
title: A version of a REFERS_TO relationship is kept once
*/
CREATE CONSTRAINT refers_to_id IF NOT EXISTS
FOR ()-[link:REFERS_TO]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
