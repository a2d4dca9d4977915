-- A webhook that was deleted stays for a day without its deliveries, so that its registration is answered as before if it is
-- repeated with its Idempotency-Key.
alter table webhook add column deleted_at timestamptz;
