/*
title: A load checkpoint is kept once
*/
CREATE CONSTRAINT checkpoint_id IF NOT EXISTS
FOR (checkpoint:Checkpoint) REQUIRE checkpoint.id IS UNIQUE
