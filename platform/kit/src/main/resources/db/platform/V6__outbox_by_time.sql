-- What was recorded since a moment is found without reading everything that was ever sent (P16).
create index outbox_recorded on outbox (topic, recorded_at);
