"""Programs around the portal: run, demo data, replay of a real desk, measurements."""
