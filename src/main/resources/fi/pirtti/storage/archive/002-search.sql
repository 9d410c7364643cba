-- What was said, for searching; ö is not o. Rows come by themselves as facts are kept.
CREATE VIRTUAL TABLE said USING fts5 (
    text, response UNINDEXED, step UNINDEXED, kind UNINDEXED, tokenize = "unicode61 remove_diacritics 0"
);

CREATE TRIGGER idea_said AFTER INSERT ON idea BEGIN
    INSERT INTO said VALUES (new.text, new.response, new.step, 'idea');
END;
CREATE TRIGGER term_said AFTER INSERT ON term BEGIN
    INSERT INTO said VALUES (new.term || ': ' || new.here || ' / ' || new.elsewhere, new.response, new.step, 'term');
END;
CREATE TRIGGER cluster_said AFTER INSERT ON cluster BEGIN
    INSERT INTO said VALUES (new.name, new.response, new.step, 'cluster');
END;
CREATE TRIGGER statement_said AFTER INSERT ON statement BEGIN
    INSERT INTO said VALUES (new.text, new.response, new.step, 'statement');
END;
CREATE TRIGGER reason_said AFTER INSERT ON reason WHEN new.text <> '' BEGIN
    INSERT INTO said VALUES (new.text, new.response, new.step, 'reason');
END;
CREATE TRIGGER action_said AFTER INSERT ON action BEGIN
    INSERT INTO said VALUES (new.text || ' (' || new.role || ')', new.response, new.step, 'action');
END;
CREATE TRIGGER dissent_said AFTER INSERT ON dissent BEGIN
    INSERT INTO said VALUES (new.text, new.response, new.step, 'dissent');
END;
CREATE TRIGGER note_said AFTER INSERT ON step WHEN new.note <> '' BEGIN
    INSERT INTO said VALUES (new.note, new.response, new.step, 'note');
END;
CREATE TRIGGER skipped_said AFTER INSERT ON step WHEN new.reason IS NOT NULL BEGIN
    INSERT INTO said VALUES (new.reason, new.response, new.step, 'skipped');
END;

-- Archives from before this step
INSERT INTO said SELECT text, response, step, 'idea' FROM idea;
INSERT INTO said SELECT term || ': ' || here || ' / ' || elsewhere, response, step, 'term' FROM term;
INSERT INTO said SELECT name, response, step, 'cluster' FROM cluster;
INSERT INTO said SELECT text, response, step, 'statement' FROM statement;
INSERT INTO said SELECT text, response, step, 'reason' FROM reason WHERE text <> '';
INSERT INTO said SELECT text || ' (' || role || ')', response, step, 'action' FROM action;
INSERT INTO said SELECT text, response, step, 'dissent' FROM dissent;
INSERT INTO said SELECT note, response, step, 'note' FROM step WHERE note <> '';
INSERT INTO said SELECT reason, response, step, 'skipped' FROM step WHERE reason IS NOT NULL;
