-- For tests/bench/sharedbook grow: makes a book's payments :times as many. What lists, search and totals read is
-- there as in a book that grew by itself: the same years with so many times the payments a day, each with an id, a
-- number of the sequence, an order and a payment number of its own. People and cards come back more often.
-- Of what they do not read only the newest is there: the lines of the last payments, and the last thousand events,
-- whose chain vezne-bench makes anew so that tills can go on. No check of the whole history holds.
SET session_replication_role = replica;
SET work_mem = '512MB';
SET temp_buffers = '512MB';

CREATE FUNCTION pg_temp.begun(id TEXT) RETURNS BIGINT IMMUTABLE LANGUAGE sql
  RETURN ('x' || substr(id, 1, 8) || substr(id, 10, 4))::BIT(48)::BIGINT;
CREATE FUNCTION pg_temp.renamed(id TEXT, at BIGINT) RETURNS TEXT IMMUTABLE LANGUAGE sql
  RETURN substr(lpad(to_hex(at), 12, '0'), 1, 8) || '-' || substr(lpad(to_hex(at), 12, '0'), 9) || substr(id, 14);

BEGIN;
CREATE TEMP TABLE extent AS SELECT (SELECT max(seq) FROM event) AS events, :times::BIGINT AS times,
  min(created_at) AS first, max(created_at) - min(created_at) + 1 AS span,
  max((regexp_match(order_id, '^S-\d+-(\d+)$'))[1]::BIGINT) AS orders FROM operation;
CREATE TEMP TABLE past AS SELECT * FROM operation ORDER BY seq;
CREATE TEMP TABLE line AS TABLE item;
CREATE TEMP TABLE newest AS SELECT * FROM event ORDER BY seq DESC LIMIT 1000;
-- What is empty when a transaction begins with it needs no log.
TRUNCATE operation, event, operation_search, tally, reconciled_tally, day CASCADE;

-- The part `k` of :times takes the k-th part of the years.
CREATE FUNCTION pg_temp.moved(at BIGINT, k BIGINT) RETURNS BIGINT STABLE LANGUAGE sql
  RETURN (SELECT first + (k * span + at - first) / times FROM extent);
SELECT format('INSERT INTO operation(%s) SELECT %s FROM past o, extent e,
    LATERAL (SELECT e.first + (%s * e.span + pg_temp.begun(o.id) - e.first) / e.times AS own,
      e.first + (%3$s * e.span + pg_temp.begun(coalesce(o.parent, o.id)) - e.first) / e.times AS ordered,
      e.first + (%3$s * e.span + o.created_at - e.first) / e.times - o.created_at AS later,
      regexp_match(o.order_id, ''^S-\d+-(\d+)$'') AS number) t,
    LATERAL (SELECT coalesce(''S-'' || extract(year FROM to_timestamp(t.ordered / 1000)) || ''-'' ||
      lpad((t.number[1]::BIGINT + %3$s * e.orders)::TEXT, 7, ''0''), o.order_id || ''-%3$s'') AS order_id,
      CASE WHEN o.payment_id ~ ''^\d+$'' THEN (o.payment_id::BIGINT + %3$s * e.orders)::TEXT
      ELSE o.payment_id || ''-%3$s'' END AS payment_id) n ORDER BY o.seq',
  string_agg(column_name, ', '), string_agg(CASE column_name
    WHEN 'seq' THEN format('o.seq + %s * e.events', k)
    WHEN 'id' THEN 'pg_temp.renamed(o.id, t.own)'
    WHEN 'parent' THEN 'pg_temp.renamed(o.parent, t.ordered)'
    WHEN 'created_at' THEN 'o.created_at + t.later'
    WHEN 'sent_at' THEN 'o.sent_at + t.later'
    WHEN 'settled_at' THEN 'o.settled_at + t.later'
    WHEN 'order_id' THEN 'n.order_id'
    WHEN 'payment_id' THEN 'n.payment_id'
    WHEN 'search' THEN 'replace(replace(o.search, lower(o.order_id), lower(n.order_id)),
      coalesce('' '' || o.payment_id, ''-''), coalesce('' '' || n.payment_id, ''-''))'
    ELSE 'o.' || column_name END, ', '), k)
FROM generate_series(0, :times - 1) k, (SELECT column_name FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name = 'operation' ORDER BY ordinal_position) c
GROUP BY k ORDER BY k \gexec

UPDATE line SET operation = pg_temp.renamed(operation, pg_temp.moved(pg_temp.begun(operation), :times - 1));
INSERT INTO item SELECT * FROM line;
UPDATE newest SET seq = seq + (:times - 1) * (SELECT events FROM extent),
  operation = pg_temp.renamed(operation, pg_temp.moved(pg_temp.begun(operation), :times - 1));
INSERT INTO event SELECT * FROM newest ORDER BY seq;
INSERT INTO operation_search SELECT seq, search FROM operation ORDER BY seq;
INSERT INTO day SELECT (created_at + 10800000) / 86400000 + 2440588, min(seq), max(seq) FROM operation GROUP BY 1;
INSERT INTO tally SELECT standing, currency, CASE WHEN kind IN ('charge', 'preauth') THEN 1 ELSE 0 END,
  12 * extract(year FROM at)::BIGINT + extract(month FROM at)::BIGINT - 1, installment, secure, actor,
  coalesce(card_bank, ''), coalesce(card_family, ''), coalesce(error_group, ''), coalesce(error_code, ''),
  count(*), sum(counts), sum(counts * taken), sum(counts * cancelled * taken), sum(counts * refunded)
  FROM operation, LATERAL (SELECT to_timestamp(created_at / 1000 + 10800) AT TIME ZONE 'UTC' AS at,
    CASE WHEN (kind = 'charge' OR captured > 0) AND state IN ('PAID', 'PAID_HELD', 'LATE_CHARGE') THEN 1 ELSE 0 END
    AS counts, CASE kind WHEN 'charge' THEN paid_price ELSE captured END AS taken) x
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;
COMMIT;
