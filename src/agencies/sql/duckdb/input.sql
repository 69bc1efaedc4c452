-- The data set: one row an agency and year, its scores as JSON by key. `assessed` is filled in steps (assess.sql), so that stopped work goes on.
CREATE TABLE IF NOT EXISTS agency_scores (
  agency_id VARCHAR NOT NULL, agency VARCHAR NOT NULL, type VARCHAR NOT NULL, district VARCHAR NOT NULL, province VARCHAR NOT NULL,
  year INTEGER NOT NULL, scores VARCHAR NOT NULL, published_level VARCHAR NOT NULL, source VARCHAR NOT NULL, source_row INTEGER
);
