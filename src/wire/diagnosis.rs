//! `Diagnosis` and `Incident` as the page is given them.
