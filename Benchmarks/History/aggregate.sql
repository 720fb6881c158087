-- Counts of moves from a personnel history: history(person_id, job, start_date, end_date, fte) and
-- renaming(old_job, new_job) -> from_job, to_job, n, persons, days. The rules R1 to R9 are in README.md.
WITH renamed AS (                                                                       -- R8, R6: no end
  SELECT h.person_id, COALESCE(r.new_job, h.job) AS job, h.start_date, COALESCE(h.fte, 1) AS fte,
    CASE WHEN h.end_date < DATE '9999-01-01' THEN h.end_date ELSE DATE '9999-12-31' END AS end_date
  FROM history h LEFT JOIN renaming r ON r.old_job = h.job
), valid AS (                                                                           -- R1, R2
  SELECT v.*, ROW_NUMBER() OVER (
    PARTITION BY person_id, start_date ORDER BY fte DESC, end_date DESC, job) AS place
  FROM renamed v
  WHERE person_id <> '' AND job <> '' AND end_date >= start_date AND start_date <= DATE '2025-12-31'
), ordered AS (                                                                         -- R3
  SELECT d.*, MAX(end_date) OVER (PARTITION BY person_id ORDER BY start_date
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS latest_end
  FROM valid d WHERE place = 1
), marked AS (                                                                          -- R4
  SELECT o.*, CASE WHEN LAG(job) OVER w = job
    AND start_date <= LAG(end_date) OVER w + INTERVAL '31' DAY THEN 0 ELSE 1 END AS is_new
  FROM ordered o WHERE latest_end IS NULL OR end_date >= latest_end
  WINDOW w AS (PARTITION BY person_id ORDER BY start_date)
), islands AS (
  SELECT m.*, SUM(is_new) OVER (
    PARTITION BY person_id ORDER BY start_date ROWS UNBOUNDED PRECEDING) AS island
  FROM marked m
), episodes AS (
  SELECT person_id, MIN(job) AS job, MIN(start_date) AS start_date, MAX(end_date) AS end_date
  FROM islands GROUP BY person_id, island
), ended AS (                                                                           -- R5, R6, R7
  SELECT e.*, CASE
    WHEN end_date > DATE '2025-12-31' THEN '#open'
    WHEN LEAD(start_date) OVER w <= end_date + INTERVAL '183' DAY THEN
      CASE WHEN LEAD(job) OVER w = job THEN '#interrupted' ELSE LEAD(job) OVER w END
    ELSE '#exit' END AS to_job
  FROM episodes e WINDOW w AS (PARTITION BY person_id ORDER BY start_date)
), bounds AS (                                                         -- R9: days, by the years' own lengths
  SELECT person_id, job, to_job, start_date AS day, -1 AS sign FROM ended UNION ALL
  SELECT person_id, job, to_job, LEAST(end_date, DATE '2025-12-31'), 1 FROM ended
), parts AS (
  SELECT b.*, EXTRACT(DAY FROM day) AS d,
    EXTRACT(YEAR FROM day) - CASE WHEN EXTRACT(MONTH FROM day) < 3 THEN 1 ELSE 0 END AS y,
    EXTRACT(MONTH FROM day) + CASE WHEN EXTRACT(MONTH FROM day) < 3 THEN 12 ELSE 0 END AS m
  FROM bounds b
)
SELECT job AS from_job, to_job, SUM(CASE WHEN sign > 0 THEN 1 ELSE 0 END) AS n,
  COUNT(DISTINCT person_id) AS persons,
  CAST(SUM(CASE WHEN sign > 0 THEN 1 ELSE 0 END + sign * (365 * y + FLOOR(y / 4.0) - FLOOR(y / 100.0)
    + FLOOR(y / 400.0) + FLOOR((153 * m - 457) / 5.0) + d)) AS BIGINT) AS days
FROM parts GROUP BY job, to_job ORDER BY job, to_job
